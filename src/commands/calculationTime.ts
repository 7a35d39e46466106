import type { Mark } from '../domain/engines/scoreEntry';
import { toExactText } from '../domain/exact/exact';
import type { CommandContext } from './command';
import type { Evaluation } from './evaluate';
import type { SchoolWorkbook } from './schoolWorkbook';
import { fingerprint } from './stamps';
import type { TabPlanner } from './tabPlanner';

/**
 * The time printed with the results: now, or that of the last calculation when neither inputs nor
 * parameters nor the scheme have changed since, so that a second press writes the same.
 */
export function calculationTime(
  school: SchoolWorkbook,
  evaluations: readonly Evaluation[],
  context: CommandContext,
  planner: TabPlanner,
): string {
  const stored = school.reading.metadata?.calculations ?? [];
  const stamps = evaluations.flatMap(({ inUse, scored }) => {
    if (scored === null) return [];
    const { scheme } = inUse;
    const print = fingerprint(JSON.stringify(inputsOf(school, { inUse, scored })));
    const last = stored.find((each) => each.scheme === scheme.id);
    const isSame = last?.fingerprint === print && last.version === scheme.version;
    return [
      {
        scheme: scheme.id,
        version: scheme.version,
        time: isSame ? last.time : context.now,
        fingerprint: print,
      },
    ];
  });
  for (const stamp of stamps) planner.calculated(stamp);
  return stamps.reduce((latest, { time }) => (time > latest ? time : latest), '') || context.now;
}

/** Everything a result depends on, as plain text data. */
function inputsOf(school: SchoolWorkbook, { inUse }: Evaluation): unknown {
  return {
    scheme: inUse.scheme,
    globals: school.globals,
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
