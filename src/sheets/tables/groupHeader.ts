import type { TableScheme } from '../../domain/tables/tableScheme';

const GROUP_HEADERS = {
  branch: '支部',
  department: '年级部或处室',
  grade: '年级',
  subject: '学科',
};

/** What the groups of a summary are, over its first column; 范围 where there are none. */
export function groupHeader({ summaryBy }: TableScheme): string {
  return summaryBy === null ? '范围' : GROUP_HEADERS[summaryBy];
}
