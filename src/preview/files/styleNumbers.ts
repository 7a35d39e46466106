import type { XlsxStyle } from '../../xlsx/xlsxBook';

/** Every different look once; 0 is the plain one. */
export class StyleNumbers {
  readonly list: XlsxStyle[] = [{}];
  private readonly places = new Map<string, number>([['{}', 0]]);

  place(style: XlsxStyle): number {
    const key = JSON.stringify(style);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.list.push(style) - 1;
    this.places.set(key, place);
    return place;
  }
}
