import { seenText } from '../../../../src/domain/reading/seenText';
import { partColumns } from '../../../../src/domain/scheme/scheme';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { doubleContract } from '../../../../src/schemes/doubleContract';
import { findHeader } from '../../../../src/sheets/findHeader';
import { wantedColumns } from '../../../../src/sheets/readScoreSheet';
import { copyOf, pressCollect, returned } from '../../../support/collecting';
import { filledExample, newExample } from '../../../support/exampleWorkbook';
import { applyPlan, pressCalculate, tabOf } from '../../../support/pressing';

const BRANCHES = ['第一支部', '第二支部', '第三支部'];

/** The filled example with the rows of all other branches blanked. */
async function branchFile(branch: string): Promise<FileWorkbook> {
  const book = await copyOf(await filledExample());
  for (const part of doubleContract.parts) {
    const tab = await tabOf(book, part.tab);
    const specs = partColumns(part);
    const header = findHeader(tab, wantedColumns({ formerHeaders: new Map() }, specs))!;
    const steps = tab.rows.slice(header.row).flatMap((cells, index) => {
      const at = header.columns.get('branch')!;
      if (seenText(cells[at] ?? { type: 'blank' }) === branch) return [];
      const blanks = specs.filter(({ source }) => source === 'input').map(() => null);
      const row = header.row + 1 + index;
      return [{ kind: 'writeCells' as const, tab: tab.name, row, column: 1, cells: [blanks] }];
    });
    await applyPlan(book, { steps });
  }
  return book;
}

describe('the example school, returned by three branches', () => {
  it('has the results of the worked example', async () => {
    const master = await newExample();
    const files = await Promise.all(
      BRANCHES.map(async (branch) => returned(`${branch}.xlsx`, await branchFile(branch))),
    );
    const { report } = await pressCollect(master, files);
    expect(report.differences).toEqual([]);
    expect(report.files.map(({ units }) => units)).toEqual(BRANCHES.map((branch) => [branch]));
    const whole = await pressCalculate(await filledExample());
    const merged = await pressCalculate(master);
    expect(merged.report.schemes).toEqual(whole.report.schemes);
  });
});
