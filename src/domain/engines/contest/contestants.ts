import type { Exact } from '../../exact/exact';
import type { EngineInput } from '../../tables/engineRun';
import { type Grade, gradeScore } from '../../tables/gradeScore';
import { settingsOf } from '../../tables/settings';
import { type TableRow, textOf } from '../../tables/tableRow';
import { groupOf, type TableScheme, tableOf } from '../../tables/tableScheme';
import type { UnitState } from '../../tables/unitResult';
import type { ContestEngine } from './contestEngine';
import { type JudgeTotal, judgesMean, judgeTotals, trimmed } from './judgeTotals';

/** One contestant with the judges' totals. */
export interface Contestant {
  readonly key: string;
  readonly personId: string | null;
  readonly name: string;
  readonly subject: string;
  readonly rows: readonly TableRow[];
  readonly totals: readonly JudgeTotal[];
  /** Mean of all judges, 分. */
  readonly fullMean: Exact | null;
  readonly missing: readonly string[];
  readonly state: UnitState;
  /** Null unless graded. */
  readonly grade: Grade | null;
}

/** The config of a contest; another scheme is a bug. */
export function contestEngineOf({ engine, id }: TableScheme): ContestEngine {
  if (engine.kind !== 'contest') throw new Error(`${id} is no contest`);
  return engine;
}

/** All contestants in the order of first appearance, each with mean and band (A-49, C-37). */
export function contestants(input: EngineInput): readonly Contestant[] {
  const { judges } = contestEngineOf(input.scheme);
  const unit = tableOf(input.scheme, judges.table).unit;
  const found = new Map<string, TableRow[]>();
  for (const row of input.rows.get(judges.table) ?? []) {
    const key = unit.map((column) => textOf(row, column)).join('|');
    if (key === '' || row.use === 'repeated' || row.use === 'outside') continue;
    const rows = found.get(key);
    if (rows === undefined) found.set(key, [row]);
    else rows.push(row);
  }
  return [...found].map(([key, rows]) => contestant(key, rows, input));
}

function contestant(key: string, rows: readonly TableRow[], input: EngineInput): Contestant {
  const { scheme } = input;
  const { judges } = contestEngineOf(scheme);
  const settings = settingsOf(scheme.parameters);
  const { totals, missing } = judgeTotals(rows, judges.judge, groupOf(scheme, judges.marks).items);
  const kept = trimmed(totals, settings.count('trimFrom'));
  const mean = judgesMean(kept);
  const blocked = rows.some(({ use }) => use !== 'counted');
  const complete = !blocked && missing.length === 0 && mean !== null;
  return {
    key,
    ...identity(rows, input),
    rows,
    totals: kept,
    fullMean: judgesMean(totals),
    missing,
    state: complete ? 'graded' : 'unfinished',
    grade: complete ? gradeScore(scheme, mean) : null,
  };
}

/** Who the contestant is, as 花名册 knows him, else as the first row names him. */
function identity(
  rows: readonly TableRow[],
  { scheme, school }: EngineInput,
): Pick<Contestant, 'personId' | 'name' | 'subject'> {
  const { judges } = contestEngineOf(scheme);
  const textIn = (column: string): string =>
    rows.map((row) => textOf(row, column)).find((text) => text !== '') ?? '';
  const personId = rows.map(({ people }) => people[0] ?? null).find((id) => id !== null) ?? null;
  const nameColumn = tableOf(scheme, judges.table).people[0]?.name ?? '';
  return {
    personId,
    name: school.roster.byId.get(personId ?? '')?.name ?? textIn(nameColumn),
    subject: textIn(judges.subject),
  };
}
