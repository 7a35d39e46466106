import type { RowIdentity } from '../domain/people/matchRow';
import { readChoice } from '../domain/reading/readChoice';
import { readId } from '../domain/reading/readId';
import { readName } from '../domain/reading/readName';
import { seenText } from '../domain/reading/seenText';
import type { ColumnSpec } from '../domain/scheme/scheme';
import type { DataRow } from './dataRows';
import type { ReadingContext } from './readColumn';

/** Whom a row names, and all its inputs as one text, to tell identical rows (C-10). */
export function readIdentity(
  row: DataRow,
  specs: readonly ColumnSpec[],
  context: ReadingContext,
): { identity: RowIdentity; content: string } {
  const optional = { optional: true };
  const name = readName(row.cell('name'), optional);
  const base = name.findings.find((each) => each.code === 'W05')?.detail['base'];
  const branch = readChoice(row.cell('branch'), {
    ...optional,
    options: context.branches,
    aliases: 'branch',
    confirmed: context.aliases ?? [],
  });
  return {
    identity: {
      id: readId(row.cell('id'), optional).value ?? '',
      name: name.value ?? base ?? '',
      suffixed: base !== undefined,
      branch: branch.value ?? '',
    },
    content: specs
      .filter((spec) => spec.source === 'input' && spec.key !== 'seq')
      .map((spec) => seenText(row.cell(spec.key)).trim())
      .join('\u0001'),
  };
}
