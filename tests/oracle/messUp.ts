import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { cellAddress } from '../../src/sheets/address';
import { tabOf, type } from '../support/pressing';
import { dice } from './generateSchool';

const TABS = ['目标责任书考核表', '廉政责任书考核表'];

/** Column letters of both sheets, 0-based: 编号 B, 姓名 C, first mark G, 一票否决 P of the second. */
const ID = 1;
const NAME = 2;
const MARK = 6;

/** What people write beside plain numbers; `{n}` is the mark that stood there. */
const ODD_MARKS = ['{n}', ' {n} ', '{n}分', '免考', '优', '/', '-3', '200'];

/** One way to spoil a row: which column, and what stands there afterwards. */
interface Spoiling {
  readonly column: number;
  readonly value: (seen: { readonly id: string; readonly mark: string }) => string | null;
}

/** Marks as text, ids gone, twice or mistyped, a reason of blanks, a tick for 是 ... */
function spoilings(tab: string): readonly Spoiling[] {
  const [reason, veto] = tab === TABS[0] ? [13, []] : [12, [{ column: 15, value: () => '√' }]];
  return [
    ...ODD_MARKS.map((odd) => ({
      column: MARK,
      value: ({ mark }: { readonly mark: string }) => odd.replace('{n}', mark),
    })),
    { column: ID, value: () => null },
    { column: ID, value: () => null },
    { column: ID, value: ({ id }) => id.replace('D', 'Ｄ') },
    { column: ID, value: () => 'D001' },
    { column: ID, value: () => 'D999' },
    { column: NAME, value: () => '样某某' },
    { column: reason, value: () => '   ' },
    ...veto,
  ];
}

/** Spoils four rows of ten as people do; the same rows for the same seed. */
export async function messUp(book: FileWorkbook, seed: number): Promise<void> {
  const roll = dice(seed * 7919);
  for (const name of TABS) {
    const ways = spoilings(name);
    const tab = await tabOf(book, name);
    for (const [index, cells] of tab.rows.entries()) {
      const [id, mark] = [cells[ID], cells[MARK]];
      if (index < 4 || id?.type !== 'text' || roll() < 0.6) continue;
      const { column, value } = ways[Math.floor(roll() * ways.length)]!;
      const seen = { id: id.text, mark: mark?.type === 'number' ? String(mark.number) : '9' };
      await type(book, name, cellAddress(index + 1, column), value(seen));
    }
  }
}
