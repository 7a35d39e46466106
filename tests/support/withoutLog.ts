import type { WorkbookReading } from '../../src/workbook/workbook';

/** Every tab as plain rows with the metadata, but for 修改记录, which only ever grows. */
export function withoutLog({ tabs, metadata }: WorkbookReading): {
  readonly tabs: readonly { readonly name: string; readonly rows: unknown }[];
  readonly metadata: unknown;
} {
  const log = metadata?.tabs.find(({ role }) => role === 'log')?.name;
  return {
    tabs: tabs.filter(({ name }) => name !== log).map(({ name, rows }) => ({ name, rows })),
    metadata:
      metadata === null
        ? null
        : { ...metadata, tabs: metadata.tabs.filter(({ role }) => role !== 'log') },
  };
}
