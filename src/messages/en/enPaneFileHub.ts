import type { zhPaneFileHub } from '../zh/zhPaneFileHub';

export const enPaneFileHub: typeof zhPaneFileHub = {
  title: 'Files',
  lead: 'Hand fill-in workbooks out, check and merge what comes back, or use tables you already have.',
  handOut: 'Hand out',
  handOutAbout:
    'One workbook for each branch, department or office, with its own people only. It works without this add-in.',
  collect: 'Collect',
  collectAbout: 'Add returned files, see what is due, returned and different, then merge.',
  adopt: 'Adopt a table',
  adoptAbout: 'Map a table of your own to an appraisal. The table itself is not changed.',
};
