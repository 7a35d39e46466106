import type { XlsxMargins } from '../xlsxBook';

/** Margins where a page names none, inches: the foot has room for a signature line. */
export const TABLE_MARGINS: XlsxMargins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.8 };
