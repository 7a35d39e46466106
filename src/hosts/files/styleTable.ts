import type { XlsxStyle } from '../../xlsx/xlsxBook';

/** The styles of the sheets that are being written; every different one once. 0 is the plain one. */
export class StyleTable {
  private readonly list: XlsxStyle[] = [{}];
  private readonly places = new Map<string, number>([['{}', 0]]);

  get styles(): readonly XlsxStyle[] {
    return this.list;
  }

  /** Number of a style -> number of the one that comes out when `over` is laid over it. */
  layer(over: XlsxStyle): (base: number) => number {
    const laid = new Map<number, number>();
    return (base) => {
      const known = laid.get(base);
      if (known !== undefined) return known;
      const place = this.place({ ...this.list[base], ...over });
      laid.set(base, place);
      return place;
    };
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
