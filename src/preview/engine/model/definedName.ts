import { ApiError } from '../../protocol/apiError';
import type { Served } from '../../protocol/served';
import { absoluteAddress, parseAddress, quoted } from '../cells/address';
import type { CellRange } from './cellRange';
import type { Sheet } from './sheet';

/** What a name stands for: cells, which it follows, or any other formula. */
export type NameTarget =
  | { readonly kind: 'cells'; readonly range: CellRange }
  | { readonly kind: 'formula'; readonly formula: string };

/** A defined name of the workbook, or of one sheet. */
export class DefinedName implements Served {
  readonly apiType = 'NamedItem';
  comment = '';
  isVisible = true;
  private isDeleted = false;

  constructor(
    readonly id: string,
    readonly name: string,
    /** Null: of the whole workbook. */
    readonly scope: Sheet | null,
    public target: NameTarget,
  ) {}

  get isGone(): boolean {
    return this.isDeleted || this.scope?.isGone === true;
  }

  markDeleted(): void {
    this.isDeleted = true;
  }

  /** "Sheet1!$A$1:$B$2", "#REF!" after the cells went, or the formula without "=". */
  get reference(): string {
    if (this.target.kind === 'formula') return this.target.formula.replace(/^=/u, '');
    const { range } = this.target;
    if (range.isGone) return '#REF!';
    return `${quoted(range.sheet.name)}!${absoluteAddress(range.area)}`;
  }

  get type(): 'Range' | 'Error' | 'Double' | 'String' {
    if (this.reference === '#REF!') return 'Error';
    if (this.target.kind === 'cells') return 'Range';
    return /^-?[\d.]+$/u.test(this.reference) ? 'Double' : 'String';
  }
}

const allowed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const rowColumn = /^(?:r\d*)?(?:c\d*)?$/iu;

/** InvalidArgument for a name that Excel does not take. */
export function demandName(name: string, location: string): void {
  const isWrong =
    name.length > 255 || !allowed.test(name) || rowColumn.test(name) || parseAddress(name) !== null;
  if (isWrong) throw new ApiError('InvalidArgument', location);
}

/**
 * InvalidArgument for text constants: Excel on the web refuses them (OfficeDev/office-js #3770), so
 * nothing may rely on them.
 */
export function demandFormula(formula: string, location: string): void {
  if (!formula.startsWith('=') || formula.startsWith('="') || formula.length > 8192) {
    throw new ApiError('InvalidArgument', location);
  }
}
