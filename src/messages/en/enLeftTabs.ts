import type { zhLeftTabs } from '../zh/zhLeftTabs';

export const enLeftTabs: typeof zhLeftTabs = {
  notOurs: (tab) => `“${tab}” was not made by this tool`,
  noHeader: (tab) => `“${tab}” has no header that is known; please restore its header row first`,
  merges: (tab) => `“${tab}” has merged cells among the data; please unmerge them first`,
  typedFormulas: (tab) => `“${tab}” has formulas of its own; please turn them into values first`,
};
