import { exampleRosterTab } from '../../../../src/example/exampleRoster';
import { doubleContract } from '../../../../src/schemes/doubleContract';
import { FIRST_DATA_ROW } from '../../../../src/sheets/layout';
import { defaultParameters } from '../../../../src/sheets/parametersReading';
import { parametersTab } from '../../../../src/sheets/parametersTab';
import type { TabContent } from '../../../../src/sheets/tabContent';
import type { Plan } from '../../../../src/workbook/plan';

/**
 * The least that the commands can work on: one person, and 参数设置 of a school that left one
 * indicator in each sheet. Every call of the larger workbook occurs here too, only fewer times.
 */
export function smallestWorkbook(year: string): Plan {
  const scheme = {
    ...doubleContract,
    parts: doubleContract.parts.map((part) => ({
      ...part,
      indicators: part.indicators.slice(0, 1).map((only) => ({ ...only, max: '100' })),
    })),
  };
  const { globals } = defaultParameters([scheme], year);
  return {
    steps: [
      { kind: 'putTab', tab: onePerson(), before: null },
      { kind: 'putTab', tab: parametersTab(globals, [scheme]), before: null },
    ],
  };
}

function onePerson(): TabContent {
  const tab = exampleRosterTab();
  return {
    ...tab,
    rows: tab.rows.slice(0, FIRST_DATA_ROW),
    rowHeights: tab.rowHeights.slice(0, FIRST_DATA_ROW),
  };
}
