import type { zhPanePeriod } from '../zh/zhPanePeriod';

export const enPanePeriod: typeof zhPanePeriod = {
  open: (present) => `${present}, change the year`,
  title: 'Change the year',
  year: 'Year',
  semester: 'Semester',
  change: 'Change',
  leave: 'Cancel',
  note: 'Goes into the tab “参数设置”, or into the next sheets while there are none. Results will be out of date.',
};
