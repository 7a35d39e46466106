import { DAYS_FROM_1900_TO_1904, isDateFormat, readNumberFormats } from '../cells/numberFormats';
import { attributesOf } from '../xml/scanXml';
import { findElement, putElement, writtenChildren } from '../xml/xmlChildren';

const FORMAT = 'yyyy-mm-dd';
const FIRST_CUSTOM_FORMAT = 164;

/** A style part that can be asked for "this look, but showing a day". */
export class DateStyles {
  private readonly cellStyles: string[];
  private readonly formats: readonly (string | null)[];
  private readonly found = new Map<number, number>();
  private readonly before: number;

  constructor(
    private readonly stylesXml: string,
    private readonly date1904: boolean,
  ) {
    this.cellStyles = stylesXml === '' ? [] : writtenChildren(stylesXml, 'cellXfs');
    this.formats = readNumberFormats(stylesXml);
    this.before = this.cellStyles.length;
  }

  get hasNew(): boolean {
    return this.cellStyles.length > this.before;
  }

  /** A number as the file counts it: in files that count days from 1904, dates are smaller. */
  stored(number: number, style: number): number {
    const format = this.formats[style] ?? (this.isNew(style) ? FORMAT : null);
    return this.date1904 && format !== null && isDateFormat(format)
      ? number - DAYS_FROM_1900_TO_1904
      : number;
  }

  private isNew(style: number): boolean {
    return style >= this.before;
  }

  /** The style itself when it has a number format; otherwise one like it with a format of dates. */
  forDate(style: number): number {
    const known = this.found.get(style);
    if (known !== undefined) return known;
    const look = this.cellStyles[style];
    if (look === undefined || (this.formats[style] ?? null) !== null) return style;
    const dated = look
      .replace(/ (?:numFmtId|applyNumberFormat)\s*=\s*("[^"]*"|'[^']*')/g, '')
      .replace(/^<xf/, `<xf numFmtId="${this.formatId()}" applyNumberFormat="1"`);
    const twin = this.cellStyles.indexOf(dated);
    const place = twin >= 0 ? twin : this.cellStyles.push(dated) - 1;
    this.found.set(style, place);
    return place;
  }

  /** The style part with what was asked for. */
  xml(): string {
    if (!this.hasNew) return this.stylesXml;
    const { length } = this.cellStyles;
    const styles = `<cellXfs count="${length}">${this.cellStyles.join('')}</cellXfs>`;
    const xml = putElement(this.stylesXml, 'cellXfs', styles, ['cellStyles', 'dxfs']);
    const formats = writtenChildren(xml, 'numFmts');
    const own = `<numFmt numFmtId="${this.formatId()}" formatCode="${FORMAT}"/>`;
    if (formats.some((item) => formatOf(item).id === this.formatId())) return xml;
    const all = [...formats, own];
    const written = `<numFmts count="${all.length}">${all.join('')}</numFmts>`;
    return findElement(xml, 'numFmts') === null
      ? putElement(xml, 'numFmts', written, ['fonts'])
      : putElement(xml, 'numFmts', written, []);
  }

  private formatId(): number {
    const known = writtenChildren(this.stylesXml, 'numFmts').map(formatOf);
    const same = known.find((item) => item.code === FORMAT);
    return same?.id ?? Math.max(FIRST_CUSTOM_FORMAT - 1, ...known.map((item) => item.id)) + 1;
  }
}

function formatOf(item: string): { readonly id: number; readonly code: string } {
  const attributes = attributesOf(item);
  return { id: Number(attributes['numFmtId']), code: attributes['formatCode'] ?? '' };
}
