import { ballotNumber } from '../../domain/engines/ballot/ballotNumber';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { OutputRow } from '../../domain/tables/unitResult';
import { columnLetters, columnRange, rangeAddress } from '../address';
import { textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import { FIRST_DATA_ROW } from '../layout';
import type { CellInput, Look, TabContent } from '../tabContent';
import type { FormulaPlaces } from '../tables/formulaPlaces';
import { renderFormula } from '../tables/formulaTemplate';
import { countingSignatures } from '../tables/signatureLine';
import { calculatedCell } from '../tables/valueFormat';
import type { BallotGroup } from './ballotForm';
import { BALANCED, CHECK } from './tallyPageColumns';

export interface TallyPageRequest {
  readonly scheme: TableScheme;
  readonly tab: string;
  readonly title: string;
  readonly organisation: string;
  readonly period: string;
  readonly columns: readonly ColumnSpec[];
  /** 评议项目 is one and the same in all rows. */
  readonly hidesItem: boolean;
  /** By voter group, then object, then item. */
  readonly rows: readonly OutputRow[];
  readonly isPlain: (unit: string) => boolean;
  readonly places: Omit<FormulaPlaces, 'own' | 'scheme'>;
  /** The ballots that were printed. */
  readonly groups: readonly BallotGroup[];
  /** Name of the tab that votes are typed into, "" where there is none. */
  readonly tally: string;
}

/** High enough to write into by hand. */
const ROW_POINTS = 26;

/**
 * 计票单: 发出, 收回, options, 弃权, 无效, 有效 of every group, object and item, each group on a page of
 * its own, to be signed by those who count. 核对 says by how many the votes do not add up (E18); the
 * figures follow the tally by formulas, and stay blank for the pen until it is filled in.
 */
export function tallyPageTab(request: TallyPageRequest): TabContent {
  const { columns, rows, organisation } = request;
  const base = framedTab({
    name: request.tab,
    title: organisation + request.title,
    meta: [`单位:${organisation}`, `考核周期:${request.period}`, '', '计票日期:'],
    notes: textCell(notesOf(request)),
    headers: columns.map(({ header, width, key }) => ({
      text: header,
      width: key === 'group' ? 8 : width,
      look: 'headerCalc',
    })),
    body: bodyOf(request),
  });
  const lastRow = FIRST_DATA_ROW + rows.length - 1;
  const range = (column: number): string => columnRange(column, FIRST_DATA_ROW, lastRow);
  const item = columns.findIndex(({ key }) => key === 'item');
  const check = columns.findIndex(({ key }) => key === CHECK);
  const cell = `$${columnLetters(check)}${FIRST_DATA_ROW}`;
  return {
    ...base,
    tabColour: 'list',
    rowHeights: base.rowHeights.map(({ row, points }) => ({
      row,
      points: row < FIRST_DATA_ROW ? points : Math.max(points, ROW_POINTS),
    })),
    hiddenColumns: request.hidesItem && item >= 0 ? [item] : [],
    looks: [
      ...base.looks,
      ...columns.map((spec, index) => ({ range: range(index), look: lookOf(spec) })),
    ],
    conditionals: [
      {
        range: rangeAddress({
          fromRow: FIRST_DATA_ROW,
          toRow: lastRow,
          fromColumn: check,
          toColumn: check,
        }),
        formula: `AND(${cell}<>"",${cell}<>"${BALANCED}")`,
        colour: 'error',
      },
    ],
    protection: { unlocked: ['A2:J2'] },
    page: {
      ...landscapePage(countingSignatures()),
      orientation: 'portrait',
      breaks: groupStarts(rows),
    },
  };
}

function lookOf({ key, type }: ColumnSpec): Look {
  if (key === 'object' || key === 'name' || key === 'item' || key === CHECK) return 'text';
  return type === 'int' ? 'number' : 'given';
}

function bodyOf(request: TallyPageRequest): CellInput[][] {
  const { scheme, columns, rows, places, tab, isPlain } = request;
  const own = {
    tab,
    columns: new Map(columns.map(({ key }, index) => [key, index])),
    fromRow: FIRST_DATA_ROW,
    toRow: FIRST_DATA_ROW + rows.length - 1,
  };
  const rendered = columns.map(({ formula }) =>
    formula === undefined ? null : renderFormula(formula, { ...places, scheme, own }),
  );
  return rows.map(({ unit, values, valuesOnly }, index) =>
    columns.map((spec, column) => {
      const isLive = isPlain(unit) && valuesOnly !== true;
      const formula = isLive ? (rendered[column]?.(FIRST_DATA_ROW + index) ?? null) : null;
      return calculatedCell(spec, values[spec.key] ?? null, formula);
    }),
  );
}

/** 1-based rows on which another voter group begins. */
function groupStarts(rows: readonly OutputRow[]): number[] {
  return rows.flatMap(({ values }, index) =>
    index > 0 && values['group'] !== rows[index - 1]?.values['group']
      ? [FIRST_DATA_ROW + index]
      : [],
  );
}

function notesOf({ groups, tally }: TallyPageRequest): string {
  const printed = groups
    .filter(({ papers }) => papers > 0)
    .map(
      ({ group, papers }) =>
        `${group} 票 ${papers} 张（${ballotNumber(group, 1)} 至 ${ballotNumber(group, papers)}）`,
    )
    .join('，');
  const follows =
    tally === '' ? '' : `票数填在“${tally}”，本表随之变化；没有填完的行空着，可先打印手填。`;
  return `印制选票：${printed}。${follows}各项票数与弃权、无效之和应等于收回，收回不多于发出；不平的在“核对”中用红字写明相差多少。`;
}
