import type { CellContent } from '../../src/domain/reading/cellContent';
import { seenText } from '../../src/domain/reading/seenText';
import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { parseRange } from '../../src/sheets/address';
import { tabOf, type } from './pressing';
import { newSchool, type TypedRow } from './schoolData';

export const SHEET = '目标责任书考核表';

const person = (id: string, name: string, branch: string): TypedRow => ({
  id,
  name,
  branch,
  partyStatus: '正式',
  status: '正常',
});

/** Two branches, and two people of one name. */
export const COLLECT_PEOPLE: readonly TypedRow[] = [
  person('D001', '样安', '第一支部'),
  person('D002', '样博', '第一支部'),
  person('D003', '样春', '第二支部'),
  person('D004', '样明', '第二支部'),
  person('D005', '样明', '第二支部'),
];

/** Its workbook; D001 stands in row 5, 师生新形象 in column G, 签订日期 in F. */
export function blankSchool(): Promise<FileWorkbook> {
  return newSchool({ organisation: '示例学校', people: COLLECT_PEOPLE });
}

type Typed = Parameters<typeof type>[3];

/** A copy of the blank workbook with these cells typed. */
export async function branchFile(
  cells: Readonly<Record<string, Typed>>,
  tab = SHEET,
): Promise<FileWorkbook> {
  const book = await blankSchool();
  await typeAll(book, cells, tab);
  return book;
}

export async function typeAll(
  book: FileWorkbook,
  cells: Readonly<Record<string, Typed>>,
  tab = SHEET,
): Promise<void> {
  for (const [address, value] of Object.entries(cells)) await type(book, tab, address, value);
}

export async function cellAt(
  book: FileWorkbook,
  address: string,
  tab = SHEET,
): Promise<CellContent> {
  const { fromRow, fromColumn } = parseRange(address)!;
  return (await tabOf(book, tab)).rows[fromRow - 1]?.[fromColumn] ?? { type: 'blank' };
}

/** What is seen in some cells of the workbook, by address. */
export async function seenAt(
  book: FileWorkbook,
  addresses: readonly string[],
  tab = SHEET,
): Promise<Readonly<Record<string, string>>> {
  const seen = await Promise.all(
    addresses.map(async (each) => [each, seenText(await cellAt(book, each, tab))] as const),
  );
  return Object.fromEntries(seen);
}
