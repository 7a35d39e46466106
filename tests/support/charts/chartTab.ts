import type { ChartSpec } from '../../../src/sheets/chartSpec';
import type { TabContent } from '../../../src/sheets/tabContent';
import { number, plainTab, text } from '../../contract/workbookContract';

/** Bands of three branches, one of them with a name that XML has to escape. */
export const BAND_CHART: ChartSpec = {
  key: '等次',
  kind: 'stackedColumn',
  title: '各支部等次 <人数>',
  anchor: 'A7:F20',
  categories: 'A2:A4',
  series: [
    { name: '优秀', values: 'B2:B4', colour: 'band1' },
    { name: '合格', values: 'C2:C4', colour: 'band2' },
  ],
  categoryTitle: '支部',
  valueTitle: '人数',
  numberFormat: '0',
  max: null,
  gap: 60,
};

export function chartTab(name: string, charts: readonly ChartSpec[] = [BAND_CHART]): TabContent {
  return {
    ...plainTab(name, [
      [text('支部'), text('优秀'), text('合格')],
      [text('一&支部'), number(3), { kind: 'formula', formula: '=1+1', cached: 2 }],
      [text('二支部'), number(0), null],
      [text('三支部'), number(1.5), number(4)],
    ]),
    charts,
  };
}
