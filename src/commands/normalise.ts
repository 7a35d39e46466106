import { canNormalise } from '../domain/canNormalise';
import { type Offer, offerOf } from '../domain/offerOf';
import { type Problem, severityOf } from '../domain/problem';
import { type Result, success } from '../domain/result';
import type { LogEntry } from '../sheets/log/logTab';
import type { WorkbookReading } from '../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from './command';
import { evaluate } from './evaluate';
import { addPeople } from './fixes/addPeople';
import { dropRow } from './fixes/dropRow';
import type { Correction, Fix } from './fixes/fix';
import { type InputSheet, inputSheets } from './fixes/inputSheets';
import { rememberAliases } from './fixes/rememberAliases';
import { unmergeCells } from './fixes/unmergeCells';
import { moveStatus, writeSuggestion } from './fixes/writeSuggestion';
import { withLog } from './log/withLog';
import { type SchoolWorkbook, understandWorkbook } from './schoolWorkbook';

export interface NormaliseReport {
  readonly corrections: readonly Correction[];
  /** Adopted tables are the office's own: how many places on them were left as they are. */
  readonly skipped: readonly { readonly tab: string; readonly count: number }[];
  /** What was asked for, so that what is shown can be confirmed as it was shown. */
  readonly choice: NormaliseChoice;
}

/** Which problems are to be put right: all notices, or those a person confirmed, by code and cell. */
export type NormaliseChoice =
  | { readonly kind: 'notices' }
  | {
      readonly kind: 'these';
      readonly cells: readonly { code: string; tab: string; cell: string }[];
    };

/**
 * 一键规范: puts notices right, or the problems that a person chose, each by what is offered
 * for it (`offerOf`); the report shows before and after. Errors are only ever touched when chosen.
 */
export function normalise(
  reading: WorkbookReading,
  choice: NormaliseChoice,
  context: CommandContext,
): Result<Decision<NormaliseReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const chosen = evaluate(school).problems.filter((problem) => isChosen(problem, choice));
  const fixes = fixesOf(school, chosen);
  const steps = [
    ...fixes.flatMap((fix) => fix.steps),
    ...rememberAliases(reading.metadata, context.toolVersion, fixes),
  ];
  return success({
    plan:
      steps.length === 0
        ? null
        : withLog(
            { steps },
            reading,
            [entryOf(fixes.map(({ correction }) => correction))],
            context,
          ),
    report: {
      corrections: fixes.map(({ correction }) => correction),
      skipped: skippedTabs(school, chosen),
      choice,
    },
  });
}

/** What the button could put right on adopted tables, were they not somebody else's. */
function skippedTabs(
  { schemes, tables, rosterTab }: SchoolWorkbook,
  problems: readonly Problem[],
): NormaliseReport['skipped'] {
  const sheets = [
    ...schemes.flatMap((each) => each.sheets),
    ...tables.schemes.flatMap((each) => each.tables),
  ];
  const adopted = sheets.flatMap(({ known, tab }) =>
    known.adopted === undefined ? [] : [tab.name],
  );
  return [...new Set(adopted)].flatMap((tab) => {
    const count = problems.filter((problem) => {
      const offer = problem.tab === tab ? offerOf(problem) : null;
      return offer !== null && offer !== 'addPerson';
    }).length;
    return count === 0 || tab === rosterTab.tab.name ? [] : [{ tab, count }];
  });
}

/** On 修改记录: how many cells, and which. */
function entryOf(corrections: readonly Correction[]): LogEntry {
  const cells = corrections.map(({ problem: { tab, cell } }) => ({ tab, cell }));
  const tabs = [...new Set(cells.map(({ tab }) => tab))];
  const places = tabs.map((tab) => {
    const own = cells.filter((each) => each.tab === tab).map(({ cell }) => cell);
    return `${tab} ${own.join('、')}`;
  });
  const [only, ...others] = corrections;
  const isOne = only !== undefined && others.length === 0;
  return {
    kind: 'normalise',
    ...{ by: '', about: places.join('；'), reason: '' },
    before: isOne ? only.before : '',
    after: isOne ? only.after : `共 ${corrections.length} 处`,
  };
}

function isChosen(problem: Problem, choice: NormaliseChoice): boolean {
  if (choice.kind === 'notices') {
    return canNormalise(problem) && severityOf(problem.code) === 'notice';
  }
  return choice.cells.some(
    (each) => each.code === problem.code && each.tab === problem.tab && each.cell === problem.cell,
  );
}

function fixesOf(school: SchoolWorkbook, problems: readonly Problem[]): readonly Fix[] {
  const sheets = inputSheets(school);
  const isAdded = (problem: Problem): boolean => offerOf(problem) === 'addPerson';
  return [
    ...problems.flatMap((problem) => {
      const [offer, sheet] = [offerOf(problem), sheets.get(problem.tab)];
      return offer === null || sheet === undefined ? [] : (fixOf(offer, problem, sheet) ?? []);
    }),
    ...addPeople(problems.filter(isAdded), school),
  ];
}

function fixOf(offer: Offer, problem: Problem, sheet: InputSheet): Fix | null {
  switch (offer) {
    case 'write':
      return writeSuggestion(problem, sheet);
    case 'moveStatus':
      return moveStatus(problem, sheet);
    case 'unmerge':
      return unmergeCells(problem, sheet);
    case 'dropRow':
      return dropRow(problem, sheet);
    case 'addPerson':
      // Together with the others: each person gets a row of his own.
      return null;
  }
}
