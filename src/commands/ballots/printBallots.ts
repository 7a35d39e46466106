import { type BallotPlan, ballotPlan } from '../../domain/engines/ballot/ballotPlan';
import type { BallotSize } from '../../domain/engines/ballot/ballotSizes';
import { failure, type Result, success } from '../../domain/result';
import { tableColumns } from '../../domain/tables/tableColumns';
import { tableOf } from '../../domain/tables/tableScheme';
import type { BallotForm } from '../../sheets/ballot/ballotForm';
import { ballotsTab } from '../../sheets/ballot/ballotsTab';
import { tallyPageColumns } from '../../sheets/ballot/tallyPageColumns';
import { tallyPageTab } from '../../sheets/ballot/tallyPageTab';
import { printedPeriod } from '../../sheets/printedPeriod';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from '../command';
import { evaluate } from '../evaluate';
import { type SchoolWorkbook, understandWorkbook } from '../schoolWorkbook';
import type { TableEvaluation } from '../tables/evaluateTables';
import { oddPeople } from '../tables/oddPeople';
import { plainUnits } from '../tables/plainUnits';
import { rowsOf } from '../tables/schoolTables';
import { placesOf } from '../tables/workbookPlaces';
import { workbookPlaces } from '../tables/workbookPlacesOf';
import { TabPlanner } from '../tabPlanner';
import { ballotCounts } from './ballotCounts';
import { type BallotObjectName, ballotObjectNames } from './ballotObjectNames';
import type { BallotsReport } from './ballotsReport';
import { tallyPageRows } from './tallyPageRows';

export interface BallotsRequest {
  readonly scheme: string;
  /** Papers by voter group; a group that is not named gets as many as `ballotSizes` says. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * The papers of a vote, numbered in each voter group and without names, and the 计票单 that says at
 * once by how many votes do not add up (4.2 Ballot run, A-22, E18).
 */
export function printBallots(
  reading: WorkbookReading,
  request: BallotsRequest,
  context: CommandContext,
): Result<Decision<BallotsReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const evaluation = evaluate(school).tables.find(
    ({ inUse }) => inUse.scheme.id === request.scheme,
  );
  if (evaluation === undefined) return failure({ code: 'schemeNotInUse', id: request.scheme });
  const { scheme, faults } = evaluation.inUse;
  const { engine } = scheme;
  if (engine.kind !== 'ballot') {
    return failure({ code: 'ballotsRefused', reason: 'noBallot', about: scheme.id, known: [] });
  }
  if (faults.length > 0) return failure({ code: 'parametersWrong', problems: faults });
  const plan = ballotPlan(scheme, engine);
  const sizes = ballotCounts(plan, school.tables.school, evaluation.inUse, request.counts);
  if (!sizes.ok) return sizes;
  const objects = ballotObjectNames(plan, school.tables.school, rowsOf(evaluation.inUse));
  if (objects.length === 0) {
    return failure({ code: 'ballotsRefused', reason: 'noObjects', about: scheme.id, known: [] });
  }
  const planner = new TabPlanner(reading, context.toolVersion);
  putPages({ school, evaluation, plan, objects, sizes: sizes.value }, planner);
  return success({
    plan: planner.plan(),
    report: {
      year: school.globals.year,
      yearGuessed: school.yearGuessed,
      scheme,
      groups: sizes.value,
      objects: objects.length,
      tabs: planner.outcomes(),
    },
  });
}

interface Vote {
  readonly school: SchoolWorkbook;
  readonly evaluation: TableEvaluation;
  readonly plan: BallotPlan;
  readonly objects: readonly BallotObjectName[];
  readonly sizes: readonly BallotSize[];
}

/** 测评票 and 计票单; several votes in a workbook have tabs of their own. */
function putPages(vote: Vote, planner: TabPlanner): void {
  const { plan, sizes, school } = vote;
  const { scheme } = plan;
  const form = formOf(vote);
  const papers = sizes.reduce((sum, size) => sum + size.papers, 0);
  const shared = { role: 'list', scheme: scheme.id, columns: [], isPaper: true } as const;
  planner.put({
    ...shared,
    part: 'ballots',
    wanted: `测评票(${scheme.shortTitle})`,
    rows: papers,
    content: (tab) => ballotsTab(tab, form, sizes),
  });
  const rows = tallyPageRows(vote);
  planner.put({
    ...shared,
    part: 'tallyPage',
    wanted: `计票单(${scheme.shortTitle})`,
    rows: rows.length,
    isPaper: false,
    content: (tab) =>
      tallyPageTab({
        scheme,
        tab,
        title: `${scheme.title.zh.replace(/表$/u, '')}计票单`,
        organisation: school.globals.organisation,
        period: printedPeriod(school.globals),
        columns: tallyPageColumns(scheme, plan.engine),
        hidesItem: plan.items.length === 1,
        rows,
        isPlain: plainUnits([...rowsOf(vote.evaluation.inUse).values()], oddPeople(school)),
        places: placesOf(scheme, workbookPlaces(school, new Map(), new Map())),
        groups: sizes,
        tally:
          vote.evaluation.inUse.tables.find(({ table }) => table.key === plan.engine.tally.table)
            ?.tab.name ?? '',
      }),
  });
}

function formOf({ school, plan, objects }: Vote): BallotForm {
  const { scheme, engine } = plan;
  const ballots = tableColumns(scheme, tableOf(scheme, engine.ballots.table));
  return {
    title: `${school.globals.year}年度${scheme.title.zh.replace(/表$/u, '票')}`,
    organisation: school.globals.organisation,
    who: engine.objects === 'listed' ? '评议对象' : '姓名',
    objects: objects.map(({ label }) => label),
    items: plan.items.map(({ label }) => label),
    options: plan.options.map(({ label }) => label),
    opinion: ballots.find(({ type }) => type === 'longtext')?.header ?? '',
  };
}
