import type { UnitResult } from '../../domain/tables/unitResult';

/** Rows of a tab that follow each other, 1-based. */
export interface SourceRun {
  readonly tab: string;
  readonly first: number;
  readonly last: number;
}

/** Where the input of a unit stands, by tab and from the top, neighbouring rows together. */
export function sourceRuns(sources: UnitResult['sources']): readonly SourceRun[] {
  const tabs = [...new Set(sources.map(({ tab }) => tab))];
  return tabs.flatMap((tab) => {
    const rows = new Set(sources.filter((each) => each.tab === tab).map(({ row }) => row));
    const runs: { tab: string; first: number; last: number }[] = [];
    for (const row of [...rows].sort((one, other) => one - other)) {
      const run = runs.at(-1);
      if (run !== undefined && run.last + 1 === row) run.last = row;
      else runs.push({ tab, first: row, last: row });
    }
    return runs;
  });
}
