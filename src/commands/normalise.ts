import { canNormalise } from '../domain/canNormalise';
import { exact, toCellNumber } from '../domain/exact/exact';
import { type Problem, severityOf } from '../domain/problem';
import { type Result, success } from '../domain/result';
import type { ColumnType } from '../domain/scheme/scheme';
import { parseRange } from '../sheets/address';
import { textCell } from '../sheets/cellInput';
import type { LogEntry } from '../sheets/log/logTab';
import type { CellInput } from '../sheets/tabContent';
import type { PlanStep } from '../workbook/plan';
import type { WorkbookReading } from '../workbook/workbook';
import { columnTypes } from './columnTypes';
import type { CommandContext, CommandFailure, Decision } from './command';
import { evaluate } from './evaluate';
import { withLog } from './log/withLog';
import { understandWorkbook } from './schoolWorkbook';

/** One cell that 一键规范 would rewrite, shown before it is done. */
export interface Correction {
  readonly problem: Problem;
  readonly before: string;
  readonly after: string;
}

export interface NormaliseReport {
  readonly corrections: readonly Correction[];
}

/** Which problems are to be put right: all notices, or those a person confirmed, by code and cell. */
export type NormaliseChoice =
  | { readonly kind: 'notices' }
  | {
      readonly kind: 'these';
      readonly cells: readonly { code: string; tab: string; cell: string }[];
    };

/**
 * 一键规范: the plan writes the suggested values of notices, or of the problems that a person
 * chose; the report shows before and after. Only cells with a suggestion are ever written.
 */
export function normalise(
  reading: WorkbookReading,
  choice: NormaliseChoice,
  context: CommandContext,
): Result<Decision<NormaliseReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const types = columnTypes(school);
  const chosen = evaluate(school).problems.filter((problem) => isChosen(problem, choice));
  const fixes = chosen.flatMap((problem) => {
    const place = parseRange(problem.cell);
    const type = types.get(problem.tab)?.get(place?.fromColumn ?? -1);
    if (place === null || type === undefined) return [];
    return [{ problem, place, cell: suggestedCell(type, problem.suggested) }];
  });
  const steps = fixes.map(
    ({ problem, place, cell }): PlanStep => ({
      kind: 'writeCells',
      tab: problem.tab,
      row: place.fromRow,
      column: place.fromColumn + 1,
      cells: [[cell]],
    }),
  );
  return success({
    plan:
      steps.length === 0
        ? null
        : withLog({ steps }, reading, [entryOf(fixes.map(({ problem }) => problem))], context),
    report: {
      corrections: fixes.map(({ problem }) => ({
        problem,
        before: problem.seen,
        after: problem.suggested,
      })),
    },
  });
}

/** On 修改记录: how many cells, and which. */
function entryOf(problems: readonly Problem[]): LogEntry {
  const cells = problems.map(({ tab, cell }) => ({ tab, cell }));
  const tabs = [...new Set(cells.map(({ tab }) => tab))];
  const places = tabs.map((tab) => {
    const own = cells.filter((each) => each.tab === tab).map(({ cell }) => cell);
    return `${tab} ${own.join('、')}`;
  });
  const [only, ...others] = problems;
  const isOne = only !== undefined && others.length === 0;
  return {
    kind: 'normalise',
    ...{ by: '', about: places.join('；'), reason: '' },
    before: isOne ? only.seen : '',
    after: isOne ? only.suggested : `共 ${problems.length} 处`,
  };
}

function isChosen(problem: Problem, choice: NormaliseChoice): boolean {
  if (!canNormalise(problem)) return false;
  if (choice.kind === 'notices') return severityOf(problem.code) === 'notice';
  return choice.cells.some(
    (each) => each.code === problem.code && each.tab === problem.tab && each.cell === problem.cell,
  );
}

function suggestedCell(type: ColumnType, suggested: string): CellInput {
  switch (type) {
    case 'int':
    case 'decimal':
    case 'percent':
      return { kind: 'number', number: toCellNumber(exact(suggested)) };
    case 'date':
      return { kind: 'date', iso: suggested };
    case 'text':
    case 'longtext':
    case 'name':
    case 'id':
    case 'list':
    case 'month':
      return textCell(suggested);
  }
}
