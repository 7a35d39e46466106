import type { EngineOutput } from '../../domain/tables/engineRun';
import { cellOf, type TableRow } from '../../domain/tables/tableRow';
import type { OutputSpec, TableScheme } from '../../domain/tables/tableScheme';
import type { OutputRow, OutputValue } from '../../domain/tables/unitResult';

/**
 * The output with what people wrote into its open columns, so that a list of a ledger shows how far
 * each case is (督导人, 整改期限, 销号日期).
 */
export function outputWithOpen(
  { outputs: specs }: TableScheme,
  output: EngineOutput,
  rows: ReadonlyMap<string, readonly TableRow[]>,
): EngineOutput {
  const outputs = new Map(output.outputs);
  for (const spec of specs.filter(({ kind }) => kind === 'ledger')) {
    const typed = rows.get(`output:${spec.key}`) ?? [];
    const made = outputs.get(spec.key) ?? [];
    outputs.set(
      spec.key,
      made.map((row) => withOpen(spec, row, typed)),
    );
  }
  return { ...output, outputs };
}

function withOpen(spec: OutputSpec, row: OutputRow, typed: readonly TableRow[]): OutputRow {
  const own = typed.find((each) =>
    spec.keys.every((key) => cellOf(each, key).text === row.values[key]),
  );
  if (own === undefined) return row;
  const cells = spec.open.map((key): [string, OutputValue] => {
    const { number, text } = cellOf(own, key);
    return [key, number ?? (text === '' ? null : text)];
  });
  return { ...row, values: { ...row.values, ...Object.fromEntries(cells) } };
}
