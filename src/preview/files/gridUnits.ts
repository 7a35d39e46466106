/** Pixels of one character of a column's width, of the edge of a column, and of a point. */
export const CHARACTER = 7;
export const COLUMN_EDGE = 5;
export const POINT = 4 / 3;
