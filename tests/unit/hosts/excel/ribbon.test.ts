import { success } from '../../../../src/domain/result';
import { hostFailure } from '../../../../src/entry/hostFailure';
import { runFromRibbon } from '../../../../src/entry/runFromRibbon';
import { servicesOver } from '../../../../src/entry/servicesOver';
import type { RibbonAction } from '../../../../src/ribbon/ribbonCommand';
import { openExcel } from './openExcel';
import { CONTEXT, press } from './runCommands';

function ribbonOver(excel: ReturnType<typeof openExcel>) {
  const { workbook } = excel;
  const services = servicesOver(workbook, {
    context: () => CONTEXT,
    goTo: async (tab, cell) => {
      const gone = await workbook.goTo(tab, cell);
      return gone.ok ? success(null) : { ok: false, failure: hostFailure(gone.failure) };
    },
    onWorkbookChanged: () => () => undefined,
    welcomeSeen: () => true,
    rememberWelcome: () => undefined,
  });
  return (action: RibbonAction) => runFromRibbon(action, services, workbook, CONTEXT);
}

const PATIENT = { patience: { askAfter: 10_000, limit: 60_000 } };

describe('a press on the ribbon in Excel', () => {
  it('leads from a roster to sheets, problems, results and summary, each shown', async () => {
    const excel = openExcel({}, PATIENT);
    const button = ribbonOver(excel);
    const shown = () => excel.client.book.activeSheet.name;
    await press(excel.workbook, 'fewPeople');
    await button('insert');
    expect(shown()).toBe('廉政责任书考核表');
    await press(excel.workbook, 'fill');
    await button('check');
    expect(shown()).toBe('校验结果');
    await button('calculate');
    expect(shown()).toBe('责任书考核结果');
    expect(await excel.client.person.value("'责任书考核结果'!H5")).toBe(104);
    await button('summarise');
    expect(shown()).toContain('汇总');
  });

  it('says on a tab why it could not be done, and never in a dialog', async () => {
    const excel = openExcel({}, PATIENT);
    await ribbonOver(excel)('calculate');
    expect(excel.client.book.activeSheet.name).toBe('校验结果');
    expect(await excel.client.person.value("'校验结果'!A2")).toContain('花名册');
  });
});
