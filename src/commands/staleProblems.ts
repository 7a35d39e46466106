import type { Problem } from '../domain/problem';
import { seenText } from '../domain/reading/seenText';
import { textCell } from '../sheets/cellInput';
import { NOTES_ROW } from '../sheets/layout';
import { markedStale } from '../sheets/staleMark';
import { tabProblem } from '../sheets/tabProblem';
import type { TabReading } from '../sheets/tabReading';
import type { PlanStep } from '../workbook/plan';
import { currentFingerprint } from './calculationTime';
import type { EvaluatedWorkbook } from './evaluate';
import type { SchoolWorkbook } from './schoolWorkbook';
import { tableFingerprint } from './tables/tableFingerprint';

/** Tabs of results whose inputs, parameters or base tabs have changed since (R-10, W26). */
export function staleTabs(
  school: SchoolWorkbook,
  { evaluations, tables }: EvaluatedWorkbook,
): readonly TabReading[] {
  const { metadata, tabs } = school.reading;
  const now = new Map([
    ...evaluations.flatMap((each): [string, string][] =>
      each.scored === null ? [] : [[each.inUse.scheme.id, currentFingerprint(school, each)]],
    ),
    ...tables.flatMap((each): [string, string][] =>
      each.output === null ? [] : [[each.inUse.scheme.id, tableFingerprint(school, each)]],
    ),
  ]);
  const stale = new Set(
    (metadata?.calculations ?? []).flatMap(({ scheme, fingerprint }) => {
      const current = now.get(scheme);
      return current === undefined || current === fingerprint ? [] : [scheme];
    }),
  );
  const names = new Set(
    (metadata?.tabs ?? []).flatMap(({ role, scheme, name }) =>
      role === 'result' && stale.has(scheme) ? [name] : [],
    ),
  );
  return tabs.filter(({ name }) => names.has(name));
}

export function staleProblems(tabs: readonly TabReading[]): Problem[] {
  return tabs.map(({ name }) => tabProblem('W26', name));
}

/** Says on each of these tabs that its results are out of date. */
export function staleSteps(tabs: readonly TabReading[]): PlanStep[] {
  return tabs.flatMap((tab): PlanStep[] => {
    const notes = seenText(tab.rows[NOTES_ROW - 1]?.[0] ?? { type: 'blank' });
    const marked = markedStale(notes);
    if (marked === null) return [];
    const cells = [[textCell(marked)]];
    return [{ kind: 'writeCells', tab: tab.name, row: NOTES_ROW, column: 1, cells }];
  });
}
