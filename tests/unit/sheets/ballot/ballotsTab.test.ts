import fc from 'fast-check';
import type { BallotForm } from '../../../../src/sheets/ballot/ballotForm';
import { ballotsTab } from '../../../../src/sheets/ballot/ballotsTab';
import { inputText } from '../../../../src/sheets/cellInput';
import type { TabContent } from '../../../../src/sheets/tabContent';

const FORM: BallotForm = {
  title: '2024年度测评票',
  organisation: '示例学校',
  who: '评议对象',
  objects: ['第一支部', '第二支部'],
  items: ['总体评价', '履行职责', '下一步措施'],
  options: ['好', '较好', '一般', '差'],
  opinion: '意见建议',
};

/** A4 across without margins, in points. */
const PAGE = ((210 - 16) / 25.4) * 72;

/** Pages as rows of numbers of ballots, and their heights in points. */
function pagesOf(tab: TabContent): { numbers: string[]; points: number }[] {
  const starts = [1, ...(tab.page?.breaks ?? []), tab.rows.length + 1];
  return starts.slice(0, -1).map((from, index) => {
    const to = (starts[index + 1] ?? 0) - 1;
    const numbers = tab.rows
      .slice(from - 1, to)
      .flat()
      .flatMap((cell) => /^票号：(\S+?)(?:（|$)/u.exec(inputText(cell))?.[1] ?? []);
    const heights = tab.rowHeights.filter(({ row }) => row >= from && row <= to);
    return { numbers, points: heights.reduce((sum, { points }) => sum + points, 0) };
  });
}

describe('The tab of ballots', () => {
  it('has four ballots on a page, and no page for two voter groups', () => {
    const tab = ballotsTab('测评票', FORM, [
      { group: 'A', papers: 5 },
      { group: 'B', papers: 0 },
      { group: 'C', papers: 4 },
    ]);
    expect(pagesOf(tab).map(({ numbers }) => numbers)).toEqual([
      ['A-001', 'A-002', 'A-003', 'A-004'],
      ['A-005'],
      ['C-001', 'C-002', 'C-003', 'C-004'],
    ]);
  });

  it('is A4 across, one page wide, with lines to cut along', () => {
    const tab = ballotsTab('测评票', FORM, [{ group: 'A', papers: 4 }]);
    expect(tab.page).toMatchObject({ orientation: 'landscape', fitWidth: true });
    const looks = tab.looks.map(({ look }) => look);
    expect(looks).toEqual(expect.arrayContaining(['cutRight', 'cutBelow']));
  });

  it('fits its pages whatever is asked about whomever, and leaves no object out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 130 }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        (objects, items, asksWords) => {
          const names = Array.from({ length: objects }, (_, index) => `对象${index}`);
          const form: BallotForm = {
            ...FORM,
            objects: names,
            items: Array.from({ length: items }, (_, index) => `项目${index}`),
            opinion: asksWords ? '意见建议' : '',
          };
          const tab = ballotsTab('测评票', form, [{ group: 'A', papers: 1 }]);
          expect(pagesOf(tab).every(({ points }) => points <= PAGE)).toBe(true);
          const texts = tab.rows.flat().map(inputText);
          expect(
            names.filter((name) => texts.filter((each) => each === name).length !== 1),
          ).toEqual([]);
          expect(tab.columnWidths.every((width) => width > 0)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
