import type { BaseTab } from '../../domain/tables/tableScheme';
import { cellAddress } from '../../sheets/address';
import { baseTab } from '../../sheets/base/baseTab';
import { BASE_TABS } from '../../sheets/base/baseTabs';
import { FIRST_DATA_ROW } from '../../sheets/layout';
import type { TabContent } from '../../sheets/tabContent';
import { columnPlaces, keptCells, keptRows } from '../keptSheet';
import type { SchoolWorkbook } from '../schoolWorkbook';

/** Base tabs that outlast a year; calendars, leave and days off belong to one. */
const LASTING: readonly BaseTab[] = ['classes', 'students', 'posts'];

/** 班级表, 学生名册 and 岗位定额 as they were typed, with the school's own columns. */
export function carriedBases({
  tables,
  globals,
}: SchoolWorkbook): readonly { readonly base: BaseTab; readonly content: TabContent }[] {
  return LASTING.flatMap((base) => {
    const found = tables.baseHeaders.find((each) => each.base === base);
    if (found === undefined) return [];
    const { tab, header } = found;
    const keys = BASE_TABS[base].columns.map(({ key }) => key);
    const kept = { tab, header, inputs: keys, calculated: [], pulled: [] };
    const places = columnPlaces(kept);
    const rows = keptRows(kept).map((cells) => keptCells(cells, places));
    const extra = places.extra.map(({ key, header: text }) => ({ key, header: text }));
    const content = baseTab(
      base,
      globals.organisation,
      rows.map(({ typed }) => typed),
      extra,
    );
    const columns = [...keys, ...extra.map(({ key }) => key)];
    const formats = rows.flatMap((row, index) =>
      [...row.formats].map(([key, format]) => ({
        range: cellAddress(FIRST_DATA_ROW + index, columns.indexOf(key)),
        format,
      })),
    );
    const numberFormats = [...content.numberFormats, ...formats];
    return [{ base, content: { ...content, numberFormats } }];
  });
}
