import { DAYS_FROM_1900_TO_1904, isDateFormat, readNumberFormats } from '../cells/numberFormats';
import { attributesOf } from '../xml/scanXml';
import { findElement, putElement, writtenChildren } from '../xml/xmlChildren';

const FORMAT = 'yyyy-mm-dd';
const FIRST_CUSTOM_FORMAT = 164;
/** Only the element itself says so, not what stands in it. */
const QUOTED = /^<xf\b[^>]*\squotePrefix\s*=\s*["'](?:1|true)["']/;
const QUOTE_ATTRIBUTE = / quotePrefix\s*=\s*("[^"]*"|'[^']*')/;

/** A style part that can be asked for "this look, but ...": showing a day, or text as it is typed. */
export class TwinStyles {
  private readonly cellStyles: string[];
  private readonly formats: readonly (string | null)[];
  /** Styles that got our format of days: new places. */
  private readonly dated = new Set<number>();
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
    const format = this.formats[style] ?? (this.dated.has(style) ? FORMAT : null);
    return this.date1904 && format !== null && isDateFormat(format)
      ? number - DAYS_FROM_1900_TO_1904
      : number;
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
    const place = this.placeOf(dated);
    this.found.set(style, place);
    if (place >= this.before) this.dated.add(place);
    return place;
  }

  /**
   * One like it for a text that begins like a formula, so that it stays text when somebody edits it
   * (Excel's apostrophe); for anything else one without that sign.
   */
  forText(style: number, isLikeFormula: boolean): number {
    const look = this.cellStyles[style];
    if (look === undefined || QUOTED.test(look) === isLikeFormula) return style;
    const plain = look.replace(QUOTE_ATTRIBUTE, '');
    return this.placeOf(isLikeFormula ? plain.replace(/^<xf/, '<xf quotePrefix="1"') : plain);
  }

  private placeOf(look: string): number {
    const known = this.cellStyles.indexOf(look);
    return known >= 0 ? known : this.cellStyles.push(look) - 1;
  }

  /** The style part with what was asked for. */
  xml(): string {
    if (!this.hasNew) return this.stylesXml;
    const { length } = this.cellStyles;
    const styles = `<cellXfs count="${length}">${this.cellStyles.join('')}</cellXfs>`;
    const xml = putElement(this.stylesXml, 'cellXfs', styles, ['cellStyles', 'dxfs']);
    if (this.dated.size === 0) return xml;
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
