import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { cellAddress } from '../../src/sheets/address';
import { tabOf, type } from '../support/pressing';

type Change = Readonly<Record<string, string | number>>;

/** What a school may change on 参数设置 with no add-in at hand: 代码 to 值. */
export const changedParameters: ReadonlyMap<string, Change> = new Map<string, Change>([
  [
    'bands at 95.5, 81, 60.25, the first without its bound',
    {
      'band.excellent.lo': 95.5,
      'band.excellent.inclusive': '否',
      'band.qualified.lo': 81,
      'band.basic.lo': 60.25,
      'band.basic.label': '基本 "合格"',
      'band.qualified.follow': '继续努力',
    },
  ],
  ['weights 60 and 40', { 'weight.A': 60, 'weight.B': 40 }],
  [
    'the plain sum, bands at 200, 160, 120',
    {
      combine: '合计',
      'band.excellent.lo': 200,
      'band.qualified.lo': 160,
      'band.basic.lo': 120,
    },
  ],
  ['the lower of the two', { combine: '取低' }],
  ['bands on the number before rounding', { bandOn: '取舍前' }],
  ['one decimal', { decimals: 1 }],
  [
    'no decimals, before rounding, capped',
    { decimals: 0, bandOn: '取舍前', partFloorAction: '封顶' },
  ],
  ['a part below 70 caps the band', { partFloor: 70, partFloorAction: '封顶' }],
  ['a veto only takes the award', { vetoEffect: '取消评优' }],
  ['a veto leads to the third band', { vetoBand: '第3档' }],
  ['no veto', { veto: '停用' }],
  ['no first band for probationary members', { probationaryExcellent: '不允许' }],
  ['missing marks are zero', { missing: '按零分' }],
  [
    'other maxima',
    {
      'indicator.A.a1': 10,
      'indicator.A.a2': 30,
      'maxBonus.A': 5,
      'maxDeduct.B': 12,
    },
  ],
]);

/** Types the values into the cells of 参数设置 and does nothing else. */
export async function editParameters(book: FileWorkbook, change: Change): Promise<void> {
  const tab = await tabOf(book, '参数设置');
  for (const [code, value] of Object.entries(change)) {
    const row = tab.rows.findIndex((cells) => cells[4]?.type === 'text' && cells[4].text === code);
    if (row < 0) throw new Error(`no parameter ${code}`);
    await type(book, tab.name, cellAddress(row + 1, 2), value);
  }
}
