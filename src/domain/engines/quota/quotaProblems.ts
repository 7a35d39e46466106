import { compare, HUNDRED, multiply, toFixedText } from '../../exact/exact';
import type { EngineInput } from '../../tables/engineRun';
import { settingsOf } from '../../tables/settings';
import { type TableRow, textOf } from '../../tables/tableRow';
import { type TableSpec, tableOf } from '../../tables/tableScheme';
import type { RowProblem } from '../../tables/unitResult';
import { type DuePeriod, isWithin, periodsOf } from './duePeriod';
import { isExempt, type QuotaCase } from './quotaCase';
import type { QuotaEngine } from './quotaEngine';
import { quotaShares } from './quotaShares';

/** W20 by row, W19 by row where the reader did not look at dates, W32 by person. */
export function quotaProblems(
  input: EngineInput,
  engine: QuotaEngine,
  cases: readonly QuotaCase[],
): readonly RowProblem[] {
  const table = tableOf(input.scheme, engine.log);
  const rows = (input.rows.get(engine.log) ?? []).filter(({ use }) => use === 'counted');
  const withQuota = new Set(cases.map(({ person }) => person.id));
  const periods = table.dated === null ? periodsOf(input.school, engine.period) : [];
  return [
    ...rows.flatMap((row) => withoutQuota(row, table, withQuota, input)),
    ...rows.flatMap((row) => outsidePeriods(row, engine.date, table, periods)),
    ...cases.flatMap((found) => lowShares(found, engine, input)),
  ];
}

/** W20: no quota at that post; the row is logged and counts nowhere. */
function withoutQuota(
  row: TableRow,
  table: TableSpec,
  withQuota: ReadonlySet<string>,
  { school }: EngineInput,
): RowProblem[] {
  const person = school.roster.byId.get(row.people[0] ?? '');
  if (person === undefined || withQuota.has(person.id)) return [];
  return [rowProblem('W20', row, table, { posts: person.posts.join('、') })];
}

/** W19: the date is in none of the periods of the calendar. Nothing to say without a calendar. */
export function outsidePeriods(
  row: TableRow,
  date: string,
  table: TableSpec,
  periods: readonly DuePeriod[],
): RowProblem[] {
  const day = textOf(row, date);
  const first = periods[0];
  const last = periods.at(-1);
  if (day === '' || first === undefined || last === undefined) return [];
  if (periods.some((period) => isWithin(day, period))) return [];
  const detail = { from: first.start, to: last.end };
  return [{ ...rowProblem('W19', row, table, detail), column: date, seen: day }];
}

/** W32: less of what the rules ask for than the setting says (S1-20, S1-21). */
function lowShares(found: QuotaCase, engine: QuotaEngine, { scheme }: EngineInput): RowProblem[] {
  if (isExempt(found.person) || found.person.status === '缓评') return [];
  const settings = settingsOf(scheme.parameters);
  const shares = quotaShares(found.done, engine, scheme);
  return engine.shares.flatMap(({ key, label, warn }): RowProblem[] => {
    const share = shares[key] ?? null;
    if (warn === null || share === null) return [];
    const limit = multiply(HUNDRED, settings.share(warn));
    if (compare(share, limit) >= 0) return [];
    const detail = { what: label, share: toFixedText(share, 2), limit: toFixedText(limit, 0) };
    const { id, name } = found.person;
    return [
      {
        code: 'W32',
        tab: '',
        row: 0,
        column: '',
        id,
        name,
        seen: toFixedText(share, 2),
        suggested: '',
        detail,
      },
    ];
  });
}

/** A problem of a whole row, with the person the row names first. */
export function rowProblem(
  code: RowProblem['code'],
  row: TableRow,
  table: TableSpec,
  detail: RowProblem['detail'],
): RowProblem {
  const [columns] = table.people;
  return {
    code,
    tab: row.tab,
    row: row.row,
    column: columns?.id ?? '',
    id: row.people[0] ?? '',
    name: columns === undefined ? '' : textOf(row, columns.name),
    seen: columns === undefined ? '' : textOf(row, columns.id),
    suggested: '',
    detail,
  };
}
