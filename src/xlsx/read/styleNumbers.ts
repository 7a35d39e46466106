import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from 'hucre';
import type { XlsxAlign, XlsxBorder, XlsxFont, XlsxLine, XlsxStyle } from '../xlsxBook';
import { resolveColour } from './resolveColour';

/** The looks of a file, numbered anew: every number of the file is looked at once. */
export class StyleNumbers {
  private readonly places = new Map<number, number>();
  private readonly styles: XlsxStyle[];

  constructor(
    private readonly theme: readonly string[],
    defaultFont: FontStyle | undefined,
  ) {
    this.styles = [defaultFont === undefined ? {} : { font: this.font(defaultFont) }];
  }

  /** 0 is the plain look, with the font of the workbook. */
  get list(): readonly XlsxStyle[] {
    return this.styles;
  }

  place(number: number, look: () => CellStyle | undefined): number {
    const known = this.places.get(number);
    if (known !== undefined) return known;
    const place = this.styles.push(this.style(look() ?? {})) - 1;
    this.places.set(number, place);
    return place;
  }

  private style(look: CellStyle): XlsxStyle {
    const fill = this.fill(look);
    return {
      ...(look.font === undefined ? this.styles[0] : { font: this.font(look.font) }),
      ...(fill === null ? {} : { fill }),
      ...(look.border === undefined ? {} : { border: this.border(look.border) }),
      ...(look.alignment === undefined ? {} : { align: align(look.alignment) }),
      ...(look.numFmt === undefined ? {} : { numberFormat: look.numFmt }),
      ...(look.protection?.locked === undefined ? {} : { locked: look.protection.locked }),
    };
  }

  private fill(look: CellStyle): string | null {
    if (look.fill?.type !== 'pattern' || look.fill.pattern === 'none') return null;
    return resolveColour(look.fill.fgColor, this.theme);
  }

  private font(font: FontStyle): XlsxFont {
    const colour = resolveColour(font.color, this.theme);
    return {
      ...(font.name === undefined ? {} : { name: font.name }),
      ...(font.size === undefined ? {} : { size: font.size }),
      ...(font.bold === true ? { bold: true } : {}),
      ...(font.italic === true ? { italic: true } : {}),
      ...(colour === null ? {} : { colour }),
    };
  }

  private border(border: BorderStyle): XlsxBorder {
    const colour = resolveColour(
      (border.bottom ?? border.top ?? border.left ?? border.right)?.color,
      this.theme,
    );
    return {
      ...side('top', border.top?.style),
      ...side('right', border.right?.style),
      ...side('bottom', border.bottom?.style),
      ...side('left', border.left?.style),
      ...(colour === null ? {} : { colour }),
    };
  }
}

const LINES: ReadonlySet<string> = new Set<XlsxLine>([
  'thin',
  'medium',
  'thick',
  'hair',
  'dotted',
  'dashed',
  'double',
]);

/** Dash-dot lines and the like are shown as thin ones. */
function side(name: 'top' | 'right' | 'bottom' | 'left', line: string | undefined): XlsxBorder {
  if (line === undefined) return {};
  return { [name]: LINES.has(line) ? line : 'thin' };
}

const HORIZONTAL = ['left', 'center', 'right', 'justify', 'distributed'] as const;
const VERTICAL = ['top', 'center', 'bottom'] as const;

function align(look: AlignmentStyle): XlsxAlign {
  const horizontal = HORIZONTAL.find((word) => word === look.horizontal);
  const vertical = VERTICAL.find((word) => word === look.vertical);
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(look.wrapText === true ? { wrap: true } : {}),
    ...(look.shrinkToFit === true ? { shrink: true } : {}),
    ...(look.indent === undefined ? {} : { indent: look.indent }),
  };
}
