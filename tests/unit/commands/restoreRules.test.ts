import { check } from '../../../src/commands/check';
import { restoreRules } from '../../../src/commands/restoreRules';
import type { CellContent } from '../../../src/domain/reading/cellContent';
import { seenText } from '../../../src/domain/reading/seenText';
import type { FileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import type { PlanStep } from '../../../src/workbook/plan';
import type { WorkbookReading } from '../../../src/workbook/workbook';
import { calculatedEveryScheme } from '../../support/everyScheme';
import { exampleWorkbook, filledExample } from '../../support/exampleWorkbook';
import {
  applyPlan,
  CONTEXT,
  press,
  reopened,
  succeeded,
  tabOf,
  type,
} from '../../support/pressing';

const [SHEET, OTHER] = ['目标责任书考核表', '廉政责任书考核表'];

const restore = async (book: FileWorkbook) => press(book, restoreRules(await book.read(), CONTEXT));

const putTabs = (steps: readonly PlanStep[]) =>
  steps.flatMap((step) => (step.kind === 'putTab' ? [step.tab] : []));

/** What is seen below the period that a tab prints, rows without anything left out. */
const seenOn = ({ tabs }: WorkbookReading) =>
  tabs.map(({ name, rows }) => ({
    name,
    rows: rows
      .slice(2)
      .map((cells) => cells.map(seenText).join('|').replace(/\|+$/u, ''))
      .filter((line) => !/^\d*$/u.test(line)),
  }));

describe('恢复填写规则', () => {
  it('puts every fill-in tab with its rules, and leaves every other tab alone', async () => {
    const { plan, report } = await restore(await filledExample());
    expect(putTabs(plan!.steps).map(({ name }) => name)).toEqual([SHEET, OTHER]);
    expect(report.restored.map(({ name, state }) => [name, state])).toEqual([
      [SHEET, 'updated'],
      [OTHER, 'updated'],
    ]);
    for (const tab of putTabs(plan!.steps)) {
      expect(tab.validations.length).toBeGreaterThan(5);
      expect(tab.conditionals.length).toBeGreaterThan(5);
      expect(tab.protection).not.toBeNull();
    }
  });

  it('changes nothing that is seen in a calculated workbook of every scheme', async () => {
    const book = await reopened(await calculatedEveryScheme());
    const before = seenOn(await book.read());
    const { report } = await restore(book);
    expect(report.left).toEqual([]);
    expect(report.restored.length).toBeGreaterThan(20);
    const after = await book.read();
    expect(seenOn(after)).toEqual(before);
    const codes = succeeded(check(after, CONTEXT)).report.problems.map(({ code }) => code);
    expect(codes).not.toContain('W33');
    expect(codes).not.toContain('W34');
    await restore(book);
    expect(await book.read()).toEqual(after);
  }, 60_000);

  it('brings lost formulas back, and keeps marks, reasons, own columns and who filled it in', async () => {
    const book = await exampleWorkbook();
    await type(book, SHEET, 'E2', '填表人:样安');
    await type(book, SHEET, 'U4', '分管领导');
    await type(book, SHEET, 'U5', '样博文');
    await type(book, SHEET, 'G6', '１５');
    await type(book, SHEET, 'T5', 3);
    await restore(book);
    const { rows } = await tabOf(await reopened(book), SHEET);
    const at = (row: number, column: number): CellContent => rows[row - 1]![column]!;
    expect(at(2, 4)).toEqual({ type: 'text', text: '填表人:样安' });
    expect(at(4, 20)).toEqual({ type: 'text', text: '分管领导' });
    expect(at(5, 20)).toEqual({ type: 'text', text: '样博文' });
    expect(at(6, 6)).toEqual({ type: 'text', text: '１５' });
    expect(at(5, 19)).toMatchObject({ type: 'number', number: 108 });
    expect(at(5, 19).formula).toContain('SUM(G5:L5)');
  });

  it('names tabs that it leaves, and why', async () => {
    const book = await filledExample();
    await type(book, SHEET, 'G5', { kind: 'formula', formula: '=10+5', cached: 15 });
    const reading = await book.read();
    const merged = {
      ...reading,
      tabs: reading.tabs.map((tab) =>
        tab.name === OTHER ? { ...tab, merges: [...tab.merges, 'G5:H5'] } : tab,
      ),
    };
    const { plan, report } = succeeded(restoreRules(merged, CONTEXT));
    expect(report.left).toEqual([
      { tab: SHEET, reason: 'typedFormulas' },
      { tab: OTHER, reason: 'merges' },
    ]);
    expect(report.restored).toEqual([]);
    expect(plan).toBeNull();
  });

  it('can be taken back', async () => {
    const book = await exampleWorkbook();
    await type(book, SHEET, 'T5', 3);
    const before = await book.read();
    const receipt = succeeded(await book.apply(succeeded(restoreRules(before, CONTEXT)).plan!));
    await applyPlan(book, receipt.inverse);
    expect(await book.read()).toEqual(before);
  });
});
