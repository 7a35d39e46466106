import { moved, type StructureEdit } from '../cells/structureEdit';
import type { Chart } from './chart';
import type { Sheet } from './sheet';

/** The charts of the workbook, each on its sheet. */
export class Charts {
  private list: readonly Chart[] = [];

  of(sheet: Sheet): readonly Chart[] {
    return this.list.filter((chart) => chart.sheet === sheet && !chart.isGone);
  }

  add(chart: Chart): void {
    this.list = [...this.list, chart];
  }

  delete(chart: Chart): void {
    chart.markDeleted();
    this.list = this.list.filter((other) => other !== chart);
  }

  /** What charts show moves with its cells. */
  follow(sheet: Sheet, edit: StructureEdit): void {
    for (const range of this.list.flatMap(({ ranges }) => ranges)) {
      if (range.sheet === sheet && !range.isGone) range.moveTo(moved(range.area, edit));
    }
  }
}
