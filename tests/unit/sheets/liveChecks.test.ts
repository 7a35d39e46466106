import { insert } from '../../../src/commands/insert';
import { knownSchemes } from '../../../src/commands/knownSchemes';
import { exampleRoster } from '../../../src/example/exampleRoster';
import type { ConditionalLook, TabContent } from '../../../src/sheets/tabContent';
import { CONTEXT, succeeded } from '../../support/pressing';

const { plan } = succeeded(
  insert(
    exampleRoster(),
    knownSchemes({}).map(({ id }) => id),
    CONTEXT,
  ),
);
const tabs = plan!.steps.flatMap((step) => (step.kind === 'putTab' ? [step.tab] : []));
const fillIns = tabs.filter(({ tabColour }) => tabColour === 'fillIn');

const tabOf = (name: string): TabContent => tabs.find((tab) => tab.name === name)!;

/** The looks of the column with this header. */
function looksOf(name: string, header: string): readonly ConditionalLook[] {
  const tab = tabOf(name);
  const column = tab.rows[3]!.findIndex((cell) => cell?.kind === 'text' && cell.text === header);
  const start = `${String.fromCharCode(65 + column)}5:`;
  return tab.conditionals.filter(({ range }) => range.startsWith(start));
}

describe('colours that come and go with a mistake', () => {
  it.each([
    ['目标责任书考核表', '编号', 'error', "COUNTIF('花名册'!$A$5:"],
    ['目标责任书考核表', '编号', 'error', 'COUNTIFS($B$5:$B$'],
    ['目标责任书考核表', '所在支部', 'warning', '$D5<>"第一支部"'],
    ['目标责任书考核表', '考核状态', 'warning', '$R5<>"免考"'],
    ['目标责任书考核表', '签订日期', 'warning', 'COUNT(F5)=0'],
    ['听课记录', '听课人编号', 'error', "COUNTIF('花名册'!$A$5:"],
    ['听课记录', '听课日期', 'warning', 'COUNT('],
    ['文明宿舍评比表', '一票否决', 'warning', '<>"是"'],
  ])('%s, %s: %s by %s', (tab, header, colour, formula) => {
    const found = looksOf(tab, header).filter((look) => look.formula.includes(formula));
    expect(found.map((look) => look.colour)).toEqual([colour]);
  });

  it('rows of a log may say the same twice, and ticks on a ballot are no list', () => {
    expect(
      looksOf('听课记录', '听课人编号').some(({ formula }) => formula.includes('COUNTIFS')),
    ).toBe(false);
  });

  it('no condition has what Excel refuses: unions, constants of arrays, more than 8,192 signs', () => {
    expect(fillIns.length).toBeGreaterThan(20);
    for (const { formula } of fillIns.flatMap(({ conditionals }) => conditionals)) {
      expect(formula).not.toMatch(/[{}]/u);
      expect(formula.length).toBeLessThan(8192);
    }
  });
});
