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

/** Lines round every cell. */
export interface CellBorder {
  readonly top: 'thin';
  readonly right: 'thin';
  readonly bottom: 'thin';
  readonly left: 'thin';
  readonly colour: string;
}

export interface CellAlign {
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Characters. */
  readonly indent?: number;
}
