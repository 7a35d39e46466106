import type { XlsxStyle } from '../../xlsx/xlsxBook';

/** The styles of the sheets that are being written; every different one once. 0 is the plain one. */
export class StyleTable {
  private readonly list: XlsxStyle[] = [{}];
  private readonly places = new Map<string, number>([['{}', 0]]);
  private readonly laid = new Map<string, number>();

  get styles(): readonly XlsxStyle[] {
    return this.list;
  }

  /** The style that comes out when `over` is laid over the style of that number. */
  lay(base: number, over: XlsxStyle): number {
    const key = `${base} ${JSON.stringify(over)}`;
    const known = this.laid.get(key);
    if (known !== undefined) return known;
    const place = this.place({ ...this.list[base], ...over });
    this.laid.set(key, place);
    return place;
  }

  private place(style: XlsxStyle): number {
    const key = JSON.stringify(style);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.list.push(style) - 1;
    this.places.set(key, place);
    return place;
  }
}
