import type { Mark } from '../domain/engines/scoreEntry';
import { toExactText } from '../domain/exact/exact';
import type { AnyScheme } from '../domain/tables/anyScheme';
import type { CalculationStamp } from '../workbook/metadata';
import type { CommandContext } from './command';
import type { EvaluatedWorkbook, Evaluation } from './evaluate';
import { overrideInputs } from './review/entriesOf';
import type { SchoolWorkbook } from './schoolWorkbook';
import { fingerprint } from './stamps';
import { tableFingerprint } from './tables/tableFingerprint';
import type { TabPlanner } from './tabPlanner';

/**
 * The time printed with the results: now, or that of the last calculation when neither inputs nor
 * parameters nor the scheme have changed since, so that a second press writes the same.
 */
export function calculationTime(
  school: SchoolWorkbook,
  { evaluations, tables }: Pick<EvaluatedWorkbook, 'evaluations' | 'tables'>,
  context: CommandContext,
  planner: TabPlanner,
): string {
  const stored = school.reading.metadata?.calculations ?? [];
  const stampOf = ({ id, version }: AnyScheme, print: string): CalculationStamp => {
    const last = stored.find((each) => each.scheme === id);
    const isSame = last?.fingerprint === print && last.version === version;
    return { scheme: id, version, time: isSame ? last.time : context.now, fingerprint: print };
  };
  const stamps = [
    ...evaluations.flatMap((each) =>
      each.scored === null ? [] : [stampOf(each.inUse.scheme, currentFingerprint(school, each))],
    ),
    ...tables.flatMap((each) =>
      each.output === null ? [] : [stampOf(each.inUse.scheme, tableFingerprint(school, each))],
    ),
  ];
  for (const stamp of stamps) planner.calculated(stamp);
  return stamps.reduce((latest, { time }) => (time > latest ? time : latest), '') || context.now;
}

/** The fingerprint of the inputs as they are now; another than the stored one means stale (W26). */
export function currentFingerprint(school: SchoolWorkbook, evaluation: Evaluation): string {
  return fingerprint(JSON.stringify(inputsOf(school, evaluation)));
}

/** Everything a result depends on, as plain text data. */
function inputsOf(school: SchoolWorkbook, { inUse }: Evaluation): unknown {
  const overrides = overrideInputs(school, inUse.scheme);
  return {
    scheme: inUse.scheme,
    // What papers say is no input.
    globals: { ...school.globals, notice: null },
    // Without any, the same as before there were overrides.
    ...(overrides.length === 0 ? {} : { overrides }),
    roster: school.roster.roster.people,
    entries: inUse.sheets.flatMap(({ entries }) =>
      entries.map((entry) => ({
        ...entry,
        marks: Object.entries(entry.marks).map(([key, mark]) => [key, markText(mark)]),
        bonus: markText(entry.bonus),
        deduct: markText(entry.deduct),
      })),
    ),
  };
}

function markText(mark: Mark): string {
  switch (mark.state) {
    case 'given':
      return toExactText(mark.value);
    case 'missing':
      return '';
    case 'invalid':
      return mark.code;
  }
}
