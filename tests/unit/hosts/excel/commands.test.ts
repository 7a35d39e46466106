import type { CellContent } from '../../../../src/domain/reading/cellContent';
import { newFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import type { Workbook } from '../../../../src/workbook/workbook';
import { bundles } from '../../../support/officejs/loadClient';
import { IS_THOROUGH, variants } from '../../../support/thorough';
import { openExcel } from './openExcel';
import { type CommandName, press } from './runCommands';

const PATIENT = { patience: { askAfter: 10_000, limit: 60_000 } };
const YEAR: readonly CommandName[] = [
  'roster',
  'insert',
  'fill',
  'check',
  'calculate',
  'summarise',
  'decide',
  'summarise',
  'takeBack',
  'summarise',
];

/** What stands in a cell for people; numbers as far as binary numbers can be told apart. */
function shown(cell: CellContent): string {
  switch (cell.type) {
    case 'blank':
      return '';
    case 'number':
      return String(Math.round(cell.number * 1e9) / 1e9);
    case 'boolean':
      return String(cell.boolean);
    case 'text':
    case 'error':
      return cell.text;
  }
}

async function tabsOf(workbook: Workbook) {
  const { tabs, metadata } = await workbook.read();
  return {
    metadata,
    tabs: tabs
      .filter(({ name }) => name !== '用户表')
      .map(({ name, rows, merges, visibility, isProtected }) => ({
        name,
        visibility,
        isProtected,
        merges: [...merges].sort(),
        formulas: rows.map((row) => row.map(({ formula }) => formula ?? null)),
        cells: rows.map((row) => row.map(shown)),
      })),
  };
}

const [first, ...others] = Object.keys(bundles) as [
  keyof typeof bundles,
  ...(keyof typeof bundles)[],
];

describe.each(variants([first, ...others]))(
  'the commands on the genuine office.js, %s bundle',
  (bundle) => {
    it('give the same tabs, numbers and stamps as over a file', async () => {
      const { workbook } = openExcel({}, PATIENT, bundle);
      const file = newFileWorkbook();
      for (const name of YEAR) {
        await press(workbook, name);
        await press(file, name);
        // Between typing and 一键计算 a file still shows the scores of before; Excel does not.
        if (name === 'fill' || name === 'check') continue;
        expect([name, await tabsOf(workbook)]).toEqual([name, await tabsOf(file)]);
      }
    });
  },
);

const itThoroughly = IS_THOROUGH ? it : it.skip;

itThoroughly('change nothing when they are pressed again', async () => {
  const { workbook } = openExcel({}, PATIENT);
  for (const name of YEAR) await press(workbook, name);
  const again: CommandName[] = ['insert', 'check', 'calculate', 'summarise'];
  for (const name of again) expect([name, await press(workbook, name)]).toEqual([name, null]);
});
