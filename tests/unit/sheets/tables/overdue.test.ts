import { textCell } from '../../../../src/sheets/cellInput';
import { framedTab } from '../../../../src/sheets/frame';
import type { CellInput, TabContent } from '../../../../src/sheets/tabContent';
import { withOverdue } from '../../../../src/sheets/tables/overdue';

const HEADERS = ['姓名', '整改期限', '销号日期', '是否逾期'];

function ledger(...rows: readonly (readonly CellInput[])[]): TabContent {
  return framedTab({
    name: '台账',
    title: '台账',
    meta: [],
    notes: null,
    headers: HEADERS.map((text) => ({ text, width: 10, look: 'header' })),
    body: rows,
  });
}

const day = (iso: string): CellInput => ({ kind: 'date', iso });
const word = (content: TabContent): unknown => {
  const cell = content.rows[4]?.[3];
  return cell?.kind === 'formula' ? cell.cached : cell;
};

describe('是否逾期 of a ledger', () => {
  it.each<[string, CellInput, CellInput, string]>([
    ['not due yet', day('2025-03-31'), null, '未到期'],
    ['in time on the day itself', day('2025-01-10'), null, '未到期'],
    ['past the day and open', day('2025-01-09'), null, '逾期'],
    ['closed in time', day('2025-01-09'), day('2025-01-09'), '已销号'],
    ['closed too late', day('2025-01-09'), day('2025-01-10'), '逾期销号'],
    ['without a day due', null, null, ''],
    ['a day due typed as a text is no day', textCell('2025.1.9'), null, ''],
    ['a day as its number', { kind: 'number', number: 45_666 }, null, '逾期'],
  ])('%s', (_, due, closed, said) => {
    const made = withOverdue(ledger([textCell('样安'), due, closed, null]), '2025-01-10');
    expect(word(made)).toBe(said);
  });

  it('is a formula as of the day of the calculation, and late ones are coloured', () => {
    const made = withOverdue(ledger([textCell('样安'), day('2025-01-09')]), '2025-01-10');
    expect(made.rows[4]?.[3]).toEqual({
      kind: 'formula',
      formula:
        '=IF(ISNUMBER($B5),IF(ISNUMBER($C5),IF($C5>$B5,"逾期销号","已销号"),IF($B5<DATE(2025,1,10),"逾期","未到期")),"")',
      cached: '逾期',
    });
    expect(made.conditionals.map(({ range, colour }) => [range, colour])).toEqual([
      ['D5:D5', 'error'],
      ['D5:D5', 'warning'],
    ]);
  });

  it('leaves a tab without these columns, and the word 无, as they are', () => {
    const other = framedTab({
      name: '名单',
      title: '名单',
      meta: [],
      notes: null,
      headers: [{ text: '姓名', width: 10, look: 'header' }],
      body: [],
    });
    expect(withOverdue(other, '2025-01-10')).toBe(other);
    expect(withOverdue(ledger([textCell('无')]), '2025-01-10').rows[4]).toEqual([textCell('无')]);
  });
});
