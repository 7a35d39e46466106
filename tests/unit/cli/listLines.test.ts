import { listLines } from '../../../src/cli/text/listLines';
import type { SummariseReport } from '../../../src/commands/reports';
import { doubleContract } from '../../../src/schemes/doubleContract';

const report = (holidaysKnown: boolean): Pick<SummariseReport, 'lists' | 'schemes' | 'tables'> => ({
  schemes: [{ scheme: doubleContract, results: null, summary: null }],
  tables: [],
  lists: [
    { scheme: 'double-contract', tab: '临界名单', purpose: 'list', ids: ['D003'] },
    {
      scheme: 'double-contract',
      tab: '责任书公示名单',
      purpose: 'notice',
      ids: ['D001', 'D002'],
      period: { from: '2025-01-13', to: '2025-01-17', days: 5, holidaysKnown },
    },
    { scheme: '', tab: '未签订名单', purpose: 'ledger', ids: ['D001'] },
  ],
});

describe('the lists on the command line', () => {
  it('are named with their rows, reminders apart, and how long notices hang', () => {
    expect(listLines(report(true), 'zh-CN')).toEqual([
      '名单：',
      '  党员两个责任书年度考核(四档)：临界名单 1 行、责任书公示名单 2 行',
      '  催办：未签订名单 1 行',
      '公示期：2025-01-13 至 2025-01-17，共 5 个工作日',
    ]);
  });

  it('say when nobody told them the holidays', () => {
    expect(listLines(report(false), 'zh-CN').at(-1)).toBe(
      '公示期：2025-01-13 至 2025-01-17，共 5 个工作日；节假日表没有填当年的放假和调休，只跳过了双休日，请核对',
    );
    expect(listLines(report(false), 'en-US').at(-1)).toContain('only weekends were skipped');
  });
});
