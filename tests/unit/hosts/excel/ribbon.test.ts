import { success } from '../../../../src/domain/result';
import { hostFailure } from '../../../../src/entry/hostFailure';
import { runFromRibbon } from '../../../../src/entry/runFromRibbon';
import { servicesOver } from '../../../../src/entry/servicesOver';
import type { RibbonAction } from '../../../../src/ribbon/ribbonCommand';
import type { RibbonNote } from '../../../../src/taskpane/paneServices';
import { filesHere } from '../../../support/filesHere';
import { openExcel } from './openExcel';
import { CONTEXT, press } from './runCommands';

function ribbonOver(excel: ReturnType<typeof openExcel>) {
  const { workbook } = excel;
  const left: RibbonNote[] = [];
  const services = servicesOver(workbook, {
    context: () => CONTEXT,
    ...filesHere(),
    goTo: async (tab, cell) => {
      const gone = await workbook.goTo(tab, cell);
      return gone.ok ? success(null) : { ok: false, failure: hostFailure(gone.failure) };
    },
    onWorkbookChanged: () => () => undefined,
    onWaiting: () => () => undefined,
    onRibbonNote: () => () => undefined,
    welcomeSeen: () => true,
    rememberWelcome: () => undefined,
  });
  const button = (action: RibbonAction) =>
    runFromRibbon(action, {
      services,
      workbook,
      context: CONTEXT,
      language: 'zh-CN',
      leave: (note) => left.push(note),
    });
  return { button, left };
}

const PATIENT = { patience: { askAfter: 10_000, limit: 60_000 } };

describe('a press on the ribbon in Excel', () => {
  it('leads from a roster to sheets, problems, results and summary, each shown', async () => {
    const excel = openExcel({}, PATIENT);
    const { button, left } = ribbonOver(excel);
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
    expect(left).toEqual([]);
  });

  it('says on a tab why it could not be done, and never in a dialog', async () => {
    const excel = openExcel({}, PATIENT);
    const { button, left } = ribbonOver(excel);
    await button('calculate');
    expect(left).toEqual([]);
    expect(excel.client.book.activeSheet.name).toBe('校验结果');
    expect(await excel.client.person.value("'校验结果'!A2")).toContain('花名册');
  });

  it.each<[string, (excel: ReturnType<typeof openExcel>) => void, string]>([
    [
      'is read-only',
      ({ client }) => {
        client.book.isReadOnly = true;
      },
      'command.noRoster',
    ],
    [
      'fails every request',
      ({ client }) => {
        const effect = { kind: 'fail', code: 'GeneralException' } as const;
        const all = Array.from({ length: 30 }, (_, request) => ({ request, action: 0, effect }));
        client.server.faults.arm(...all);
      },
      'host.unknown',
    ],
  ])('leaves word for the pane where the workbook %s', async (_, arrange, code) => {
    const excel = openExcel({}, PATIENT);
    arrange(excel);
    const { button, left } = ribbonOver(excel);
    await button('calculate');
    const { now: time } = CONTEXT;
    expect(left).toMatchObject([{ action: 'calculate', time, code }]);
    expect(left[0]?.sentence).toMatch(/。$/u);
    expect(excel.client.book.sheets.map(({ name }) => name)).toEqual(['用户表']);
  });

  it('leaves a tab 校验结果 of the user alone, and word for the pane', async () => {
    const excel = openExcel({ firstSheet: '校验结果' }, PATIENT);
    await excel.client.person.type('A1', '我的');
    const { button, left } = ribbonOver(excel);
    await button('check');
    expect(left).toMatchObject([{ action: 'check', code: 'command.noRoster' }]);
    expect(await excel.client.person.value("'校验结果'!A1")).toBe('我的');
  });
});
