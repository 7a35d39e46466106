/** Tabs that belong to the tool itself. They are not among the tabs that are read. */
export const METADATA_TAB = '_考评';
/** Options of validation lists that are too long to stand in the rule. */
export const OPTIONS_TAB = '_考评选项';
/** One defined name per stamped tab: `_kaoping_tab_1` and so on. */
export const STAMP_PREFIX = '_kaoping_tab_';

export function isReservedTab(name: string): boolean {
  return name === METADATA_TAB || name === OPTIONS_TAB;
}
