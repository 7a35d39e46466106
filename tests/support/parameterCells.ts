import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { cellAddress } from '../../src/sheets/address';
import { tabOf, type } from './pressing';

/** What is typed under 值, by 代码. */
export type ParameterChange = Readonly<Record<string, string | number | null>>;

/** The row of 参数设置, 1-based, that carries this 代码. */
export async function parameterRow(book: FileWorkbook, code: string): Promise<number> {
  const { rows } = await tabOf(book, '参数设置');
  const index = rows.findIndex((cells) => cells[4]?.type === 'text' && cells[4].text === code);
  if (index < 0) throw new Error(`no parameter ${code}`);
  return index + 1;
}

/** Types the values into the cells of 参数设置 and does nothing else. */
export async function editParameters(book: FileWorkbook, change: ParameterChange): Promise<void> {
  for (const [code, value] of Object.entries(change)) {
    await type(book, '参数设置', cellAddress(await parameterRow(book, code), 2), value);
  }
}
