import { BLANK_CELL } from '../domain/reading/cellContent';
import { seenText } from '../domain/reading/seenText';
import type { BaseTab } from '../domain/tables/tableScheme';
import { tableSchemeById } from '../schemes/tables/allTableSchemes';
import { BASE_TABS } from '../sheets/base/baseTabs';
import { findHeader } from '../sheets/findHeader';
import type { PlanStep } from '../workbook/plan';
import type { WorkbookReading } from '../workbook/workbook';
import { EXAMPLE_PARAMETERS, type Typed } from './exampleTyped';
import { inputCell } from './fillTables';
import school from './school.json';

/** The base tabs of the example school; 岗位定额 is right as it comes. */
const ROWS: Readonly<Partial<Record<BaseTab, readonly Typed[]>>> = {
  classes: school.classes.map(({ name, grade, adviser, size }) => ({
    class: name,
    grade,
    adviser,
    size,
  })),
  students: school.classes.flatMap(({ name, students }) =>
    students.map((id) => ({ id, name: `生${id}`, class: name })),
  ),
  weeks: school.weeks.map(({ week, start, end, coef, month }) => ({
    week,
    start,
    end,
    counts: '是',
    factor: coef,
    month,
  })),
  months: school.months.map(({ month, coef }) => ({ month, factor: coef })),
  leaves: school.leave.map(({ id, key, coef, why }) => ({
    id,
    name: school.roster.find((person) => person.id === id)?.name,
    period: String(key),
    factor: coef,
    reason: why,
  })),
};

/** Types the base tabs and parameters of the example school; what stood below them goes. */
export function fillBases(reading: WorkbookReading): PlanStep[] {
  return (reading.metadata?.tabs ?? []).flatMap((stamp): PlanStep[] => {
    const tab = reading.tabs.find(({ name }) => name === stamp.name);
    const rows = stamp.role === 'base' ? ROWS[stamp.part as BaseTab] : undefined;
    if (tab === undefined || rows === undefined) return [];
    const { columns } = BASE_TABS[stamp.part as BaseTab];
    const header = findHeader(
      tab,
      columns.map((column) => ({ key: column.key, headers: [column.header], required: false })),
    );
    if (header === null) return [];
    const count = Math.max(rows.length, tab.rows.length - header.row);
    return columns.flatMap((spec): PlanStep[] => {
      const column = header.columns.get(spec.key);
      if (column === undefined || count === 0) return [];
      const cells = Array.from({ length: count }, (_, index) => [
        inputCell(spec, rows[index]?.[spec.key] ?? null),
      ]);
      return [
        { kind: 'writeCells', tab: tab.name, row: header.row + 1, column: column + 1, cells },
      ];
    });
  });
}

/** Types the parameters that the example school has changed, where 参数设置 has their rows. */
export function fillParameters(reading: WorkbookReading): PlanStep[] {
  const stamp = reading.metadata?.tabs.find(({ role }) => role === 'parameters');
  const tab = reading.tabs.find(({ name }) => name === stamp?.name);
  const hasTables = reading.metadata?.tabs.some(({ scheme }) => tableSchemeById(scheme) !== null);
  // The two contracts alone need none of them.
  if (tab === undefined || hasTables !== true) return [];
  return EXAMPLE_PARAMETERS.flatMap(([scheme, parameter, value]): PlanStep[] => {
    const row = tab.rows.findIndex((cells) => {
      const [owner, label, , , code] = Array.from({ length: 5 }, (_, column) =>
        seenText(cells[column] ?? BLANK_CELL),
      );
      return owner === scheme && (label === parameter || code === parameter);
    });
    const type = /^\d{4}-\d{2}-\d{2}$/u.test(String(value)) ? 'date' : 'text';
    const cell = inputCell({ type }, value);
    return row < 0
      ? []
      : [{ kind: 'writeCells', tab: tab.name, row: row + 1, column: 3, cells: [[cell]] }];
  });
}
