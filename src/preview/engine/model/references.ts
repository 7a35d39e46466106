import type { Served } from '../../protocol/served';
import { moved, type StructureEdit } from '../cells/structureEdit';
import { CellRange, type CellRanges } from './cellRange';
import type { Sheet } from './sheet';

/** Ranges that the client asked to keep between requests (`_KeepReference`). */
export class References {
  private readonly kept = new Map<string, CellRange | CellRanges>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  keep(range: CellRange | CellRanges): string {
    if (range.referenceId !== null && this.kept.has(range.referenceId)) return range.referenceId;
    const id = `R${this.next}`;
    this.next += 1;
    range.referenceId = id;
    this.kept.set(id, range);
    return id;
  }

  find(id: string): Served | null {
    return this.kept.get(id) ?? null;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  follow(sheet: Sheet, edit: StructureEdit): void {
    for (const range of this.kept.values()) {
      if (range instanceof CellRange && range.sheet === sheet) {
        range.moveTo(moved(range.area, edit));
      }
    }
  }
}
