import { addressOf } from '../../../../src/preview/engine/cells/address';
import type { Workbook } from '../../../../src/workbook/workbook';
import { workbookContract } from '../../../contract/workbookContract';
import { type OpenExcel, openExcel } from './openExcel';

describe('a workbook open in Excel', () => {
  const opened = new Map<Workbook, OpenExcel>();
  workbookContract({
    calculates: true,
    open: async () => {
      const excel = openExcel({}, { patience: { askAfter: 2_000, limit: 30_000 } });
      await excel.client.person.type('A1', '原有');
      await excel.client.person.type('B2', 5);
      opened.set(excel.workbook, excel);
      return excel.workbook;
    },
    reopen: (workbook: Workbook) => {
      const excel = opened.get(workbook);
      if (excel === undefined) throw new TypeError('not open in Excel');
      const again = excel.again();
      opened.set(again, excel);
      return Promise.resolve(again);
    },
    chartsOn: (workbook: Workbook, tab: string) => {
      const excel = opened.get(workbook);
      if (excel === undefined) throw new TypeError('not open in Excel');
      const { book } = excel.client;
      const sheet = book.find(tab);
      const charts = sheet === null ? [] : book.charts.of(sheet);
      return Promise.resolve(
        charts.map(({ title, series }) => ({
          title,
          series: series.map(({ categories, values }) =>
            [categories, values].map((range) => addressOf(range!.area)).join(' '),
          ),
        })),
      );
    },
  });
});
