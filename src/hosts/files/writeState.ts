import { listsOfRows, OptionLists, rowsOfLists } from '../../workbook/optionLists';
import { METADATA_TAB, OPTIONS_TAB, STAMP_PREFIX } from '../../workbook/reservedTabs';
import { isSameTab } from '../../workbook/tabName';
import type { OpenedXlsx } from '../../xlsx/openXlsx';
import type { SheetEntry } from '../../xlsx/package/xlsxPackage';
import { rewriteWorkbook, type SheetTarget } from '../../xlsx/write/rewriteWorkbook';
import { type FileState, findTab } from './fileState';
import { hiddenStampNames, metadataSheet } from './metadataSheet';
import { plainSheet } from './plainSheet';
import { StyleTable } from './styleTable';
import { tabSheet } from './tabSheet';

/** Excel opens no workbook without a sheet to look at. */
function emptyTab(state: FileState): string {
  let number = 1;
  while (findTab(state, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

/** A state as .xlsx bytes. The same file and state give the same bytes. */
export function writeState(
  opened: OpenedXlsx,
  state: FileState,
  keepsMetadata: boolean,
): Promise<Uint8Array> {
  const styles = new StyleTable();
  const lists = new OptionLists(writtenLists(opened));
  const tabs = state.tabs.map((tab): SheetTarget => {
    switch (tab.kind) {
      case 'stored':
        return { ...keep(tab.sheet.entry, tab.visibility, tab.patches), unmerges: tab.unmerged };
      case 'other':
        return keep(tab.entry, tab.visibility, []);
      case 'content': {
        const sheet = { ...tabSheet(tab.content, styles, lists), state: tab.visibility };
        return { kind: 'put', sheet, replaces: tab.replaces };
      }
    }
  });
  const sheets = [...withVisible(tabs, state), ...reserved(opened, state, keepsMetadata, lists)];
  const { metadata } = state.metadata;
  const names = state.tabs.map((tab) => tab.name);
  return rewriteWorkbook(opened.book, {
    sheets,
    styles: styles.styles,
    names: keepsMetadata || metadata === null ? [] : hiddenStampNames(metadata, names),
    dropsName: (name) => !keepsMetadata && name.startsWith(STAMP_PREFIX),
    activeSheet: activeSheet(state),
  });
}

type KeptTarget = Extract<SheetTarget, { kind: 'keep' }>;

function keep(
  entry: SheetEntry,
  state: SheetEntry['state'],
  patches: KeptTarget['patches'],
): KeptTarget {
  return { kind: 'keep', entry, state, patches, unmerges: [] };
}

function withVisible(tabs: readonly SheetTarget[], state: FileState): readonly SheetTarget[] {
  if (state.tabs.some((tab) => tab.visibility === 'visible')) return tabs;
  const sheet = { ...plainSheet(emptyTab(state), []), state: 'visible' as const };
  return [{ kind: 'put', sheet, replaces: null }, ...tabs];
}

/** The tab that is shown first: the one that was, or the first that can be seen. */
function activeSheet(state: FileState): number {
  const active = state.tabs.findIndex(
    (tab) =>
      state.active !== null && isSameTab(tab.name, state.active) && tab.visibility === 'visible',
  );
  if (active >= 0) return active;
  return Math.max(
    0,
    state.tabs.findIndex((tab) => tab.visibility === 'visible'),
  );
}

function reserved(
  opened: OpenedXlsx,
  state: FileState,
  keepsMetadata: boolean,
  lists: OptionLists,
): SheetTarget[] {
  const entry = (name: string): SheetEntry | null =>
    opened.book.sheets.find((item) => item.name === name) ?? null;
  const options = entry(OPTIONS_TAB);
  const stored = entry(METADATA_TAB);
  const { metadata } = state.metadata;
  const targets: SheetTarget[] = [];
  if (lists.hasNew) {
    const sheet = plainSheet(OPTIONS_TAB, rowsOfLists(lists.columns));
    targets.push({ kind: 'put', sheet, replaces: options });
  } else if (options !== null) targets.push(keep(options, options.state, []));
  if (keepsMetadata && stored !== null) targets.push(keep(stored, stored.state, []));
  else if (metadata !== null) {
    targets.push({ kind: 'put', sheet: metadataSheet(metadata), replaces: stored });
  }
  return targets;
}

function writtenLists(opened: OpenedXlsx): string[][] {
  const rows = opened.sheets.find((sheet) => sheet.entry.name === OPTIONS_TAB)?.rows ?? [];
  return listsOfRows(
    rows.map((row) => row.map((cell) => (cell?.kind === 'text' ? cell.text : null))),
  );
}
