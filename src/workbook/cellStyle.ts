/** How a cell looks, for any host. Colours are RRGGBB. */
export interface CellStyle {
  readonly font?: CellFont;
  readonly fill?: string;
  readonly border?: CellBorder;
  readonly align?: CellAlign;
}

export interface CellFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
}

/** Lines of every cell, on the sides that are named. */
export interface CellBorder {
  readonly top?: CellLine;
  readonly right?: CellLine;
  readonly bottom?: CellLine;
  readonly left?: CellLine;
  readonly colour: string;
}

export type CellLine = 'thin' | 'dashed';

export interface CellAlign {
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Characters. */
  readonly indent?: number;
}
