import type { EmbeddedExcel } from '../../../src/preview/engine/embeddedExcel';
import { doubleContract } from '../../../src/schemes/doubleContract';
import { columnLetters } from '../../../src/sheets/address';
import { FIRST_DATA_ROW } from '../../../src/sheets/layout';

/** A person's row of the result tab, as a reader sees its cells. */
export interface ShownResult {
  readonly id: string;
  readonly scoreA: string;
  readonly scoreB: string;
  readonly total: string;
  readonly band: string;
}

/** The result tab of the workbook, as calculated and formatted by the spreadsheet itself. */
export async function shownResults(excel: EmbeddedExcel): Promise<readonly ShownResult[]> {
  const { resultTab, resultColumns } = doubleContract;
  const cell = (key: string, row: number): Promise<string> => {
    const column = columnLetters(resultColumns.findIndex((spec) => spec.key === key));
    return excel.person.sees(`'${resultTab}'!${column}${row}`);
  };
  const shown: ShownResult[] = [];
  for (let row = FIRST_DATA_ROW; ; row += 1) {
    const id = await cell('id', row);
    if (id === '') return shown;
    const [scoreA, scoreB, total, band] = await Promise.all(
      ['scoreA', 'scoreB', 'total', 'band'].map((key) => cell(key, row)),
    );
    shown.push({
      id,
      scoreA: scoreA ?? '',
      scoreB: scoreB ?? '',
      total: total ?? '',
      band: band ?? '',
    });
  }
}
