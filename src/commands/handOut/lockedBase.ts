import { lockedTab } from '../../sheets/handOut/lockedTab';
import { HEADER_ROW } from '../../sheets/layout';
import type { TabContent } from '../../sheets/tabContent';
import type { TabStamp } from '../../workbook/metadata';

/** A tab that a handed-out workbook brings along, locked. */
export interface LockedTab {
  readonly stamp: TabStamp;
  readonly content: TabContent;
  readonly rows: number;
}

/** 花名册, 参数设置 or a base tab under its usual name, locked. */
export function lockedBase(
  role: TabStamp['role'],
  part: string,
  name: string,
  columns: readonly { readonly key: string; readonly header: string }[],
  content: TabContent,
): LockedTab {
  return {
    stamp: {
      name,
      role,
      scheme: '',
      part,
      version: 1,
      columns: columns.map(({ key, header }) => ({ key, header })),
    },
    content: { ...lockedTab(content), name },
    rows: content.rows.length - HEADER_ROW,
  };
}
