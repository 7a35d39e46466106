/** Where things stand on every tab of ours. Rows are 1-based. */
export const TITLE_ROW = 1;
export const META_ROW = 2;
export const NOTES_ROW = 3;
export const HEADER_ROW = 4;
export const FIRST_DATA_ROW = 5;

/** Blank rows with validation and formulas below the last person, for people who come later. */
export const SPARE_ROWS = 5;

export const ROSTER_TAB = '花名册';
export const PARAMETERS_TAB = '参数设置';
export const PROBLEMS_TAB = '校验结果';
