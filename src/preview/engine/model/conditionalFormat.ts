import type { Served } from '../../protocol/served';
import type { Rect } from '../cells/rect';

export interface CellValueRule {
  readonly formula1: string;
  readonly formula2: string | null;
  readonly operator: string;
}

/** How cells look where a rule holds; null: unchanged. */
export interface ConditionalLook {
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: string | null;
}

/** One conditional format of a sheet. */
export class ConditionalFormat implements Served {
  readonly apiType = 'ConditionalFormat';
  isGone = false;
  stopIfTrue = false;
  /** Of a custom rule: a formula relative to the top left cell. */
  formula = '';
  /** Of a cell value rule. */
  cellValue: CellValueRule = { formula1: '', formula2: null, operator: 'Invalid' };
  readonly look: ConditionalLook = {
    fill: null,
    color: null,
    bold: null,
    italic: null,
    strikethrough: null,
    underline: null,
  };

  constructor(
    readonly id: string,
    readonly type: 'Custom' | 'CellValue',
    readonly sheetId: string,
    public areas: readonly Rect[],
    private readonly onChange: () => void,
  ) {}

  /** To be called after any change, so that the grid shows it. */
  changed(): void {
    this.onChange();
  }
}
