/** Runs of at least this many statements are told by their ends. */
const RUN = 3;

/** "S1-19…S1-32、S2-06": statements of the sources, those that follow each other by their ends. */
export function sourceRanges(sources: readonly string[], separator: string): string {
  const runs: string[][] = [];
  for (const source of sources) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1) ?? '', source)) run.push(source);
    else runs.push([source]);
  }
  return runs
    .flatMap((run) => (run.length < RUN ? run : [`${run[0] ?? ''}…${run.at(-1) ?? ''}`]))
    .join(separator);
}

function follows(one: string, next: string): boolean {
  const [chapter, number] = one.split('-');
  const [nextChapter, nextNumber] = next.split('-');
  return chapter === nextChapter && Number(number) + 1 === Number(nextNumber);
}
