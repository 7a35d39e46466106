import { ApiError } from '../../protocol/apiError';
import { moved, type StructureEdit } from '../cells/structureEdit';
import type { UniverGrid } from '../spreadsheet/univerGrid';
import { DefinedName, demandFormula, demandName, type NameTarget } from './definedName';
import type { Sheet } from './sheet';
import { sameName } from './sheetNameRules';

const WHOLE_BOOK = 'AllDefaultWorkbook';

/** The defined names, kept here and shown to Univer's formula engine. */
export class Names {
  private list: readonly DefinedName[] = [];
  private next = 1;

  constructor(private readonly grid: UniverGrid) {}

  /** Those of one sheet, or (null) those of the workbook. */
  of(scope: Sheet | null): readonly DefinedName[] {
    return this.list.filter((name) => name.scope === scope && !name.isGone);
  }

  find(name: string, scope: Sheet | null): DefinedName | null {
    return this.of(scope).find((known) => sameName(known.name, name)) ?? null;
  }

  add(name: string, scope: Sheet | null, target: NameTarget, location: string): DefinedName {
    demandName(name, location);
    if (this.find(name, scope) !== null) throw new ApiError('ItemAlreadyExists', location);
    if (target.kind === 'formula') demandFormula(target.formula, location);
    const added = new DefinedName(`name-${this.next}`, name, scope, target);
    this.next += 1;
    this.list = [...this.list, added];
    this.show(added);
    return added;
  }

  redefine(name: DefinedName, target: NameTarget): void {
    name.target = target;
    this.show(name);
  }

  setVisible(name: DefinedName, isVisible: boolean): void {
    name.isVisible = isVisible;
    this.show(name);
  }

  delete(name: DefinedName): void {
    this.list = this.list.filter((known) => known !== name);
    name.markDeleted();
    this.grid.mutate('formula.mutation.remove-defined-name', { id: name.id, name: name.name });
    this.grid.calculation.touchEverything();
  }

  follow(sheet: Sheet, edit: StructureEdit): void {
    for (const name of this.list) {
      if (name.target.kind !== 'cells') continue;
      const { range } = name.target;
      if (range.sheet === sheet && !range.isGone) range.moveTo(moved(range.area, edit));
    }
  }

  /** Tells Univer again what every name stands for, after sheets or cells moved. */
  mirror(): void {
    for (const name of this.list) if (!name.isGone) this.show(name);
  }

  private show(name: DefinedName): void {
    // Univer's name box knows a cell by the very text of a reference; a formula means the same cells
    // to its engine, and keeps a hidden name out of the box as in Excel.
    const isPlain = name.target.kind === 'cells' && name.isVisible;
    this.grid.mutate('formula.mutation.set-defined-name', {
      id: name.id,
      name: name.name,
      formulaOrRefString: isPlain ? name.reference : `=${name.reference}`,
      hidden: !name.isVisible,
      localSheetId: name.scope?.id ?? WHOLE_BOOK,
      comment: name.comment,
    });
    this.grid.calculation.touchEverything();
  }
}
