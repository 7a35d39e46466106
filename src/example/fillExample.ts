import { seenText } from '../domain/reading/seenText';
import { partColumns, type ScorePart } from '../domain/scheme/scheme';
import { doubleContract } from '../schemes/doubleContract';
import { type DataRow, dataRows } from '../sheets/dataRows';
import { findHeader } from '../sheets/findHeader';
import { wantedColumns } from '../sheets/readScoreSheet';
import type { Plan, PlanStep } from '../workbook/plan';
import type { WorkbookReading } from '../workbook/workbook';
import type { Typed } from './exampleTyped';
import { fillBases, fillParameters } from './fillBases';
import { fillTables, inputCell } from './fillTables';
import school from './school.json';

const SHEETS: Readonly<Record<string, readonly Typed[]>> = {
  A: school['double-contract'].sheetA,
  B: school['double-contract'].sheetB,
};

/** What the tool has filled in already: who the row is about. */
const GIVEN = ['seq', 'id', 'name', 'branch', 'post'];

/**
 * The marks of the example school, typed into the fill-in tabs as the branches would: cells are
 * found by header and 编号, and nothing but inputs is written.
 */
export function fillExample(reading: WorkbookReading): Plan {
  return {
    steps: [
      ...fillParameters(reading),
      ...fillBases(reading),
      ...doubleContract.parts.flatMap((part) => fillPart(reading, part)),
      ...fillTables(reading),
    ],
  };
}

function fillPart(reading: WorkbookReading, part: ScorePart): PlanStep[] {
  const stamp = reading.metadata?.tabs.find(
    (each) => each.role === 'fillIn' && each.part === part.key,
  );
  const tab = reading.tabs.find(({ name }) => name === (stamp?.name ?? part.tab));
  const specs = partColumns(part);
  const header =
    tab === undefined ? null : findHeader(tab, wantedColumns({ formerHeaders: new Map() }, specs));
  if (tab === undefined || header === null) return [];
  const byId = new Map((SHEETS[part.key] ?? []).map((typed) => [String(typed['id']), typed]));
  const { rows } = dataRows(tab, header, ['seq', part.scoreColumn]);
  const [first] = rows;
  if (first === undefined) return [];
  return specs.flatMap((spec): PlanStep[] => {
    const column = header.columns.get(spec.key);
    if (column === undefined || spec.source === 'calc' || GIVEN.includes(spec.key)) return [];
    const cells = rows.map((row) => [inputCell(spec, typedOf(row, byId)[spec.key] ?? null)]);
    return cells.every(([cell]) => cell === null)
      ? []
      : [{ kind: 'writeCells', tab: tab.name, row: first.row, column: column + 1, cells }];
  });
}

function typedOf(row: DataRow, byId: ReadonlyMap<string, Typed>): Typed {
  return byId.get(seenText(row.cell('id'))) ?? {};
}
