import { compareDays, isoFromSerial } from '../../domain/calendar/isoDate';
import { cellAddress, columnRange } from '../address';
import { inputText } from '../cellInput';
import { FIRST_DATA_ROW, HEADER_ROW } from '../layout';
import type { CellInput, TabContent } from '../tabContent';

/** The columns of a ledger by which it is told whether something is overdue. */
export const DUE_HEADER = '整改期限';
export const CLOSED_HEADER = '销号日期';
export const OVERDUE_HEADER = '是否逾期';

const OPEN = '未到期';
const LATE = '逾期';
const CLOSED = '已销号';
const CLOSED_LATE = '逾期销号';

/**
 * Fills the column 是否逾期 of a ledger: a formula over 整改期限 and 销号日期 as of 截至日期, with its
 * value beside it, and colour where it is late. It is the last thing done to a tab, when what people
 * wrote stands on it again; a tab without these columns stays as it is.
 */
export function withOverdue(content: TabContent, asOf: string): TabContent {
  const headers = (content.rows[HEADER_ROW - 1] ?? []).map(inputText);
  const [due, closed, late] = [DUE_HEADER, CLOSED_HEADER, OVERDUE_HEADER].map((header) =>
    headers.indexOf(header),
  );
  if (due === undefined || closed === undefined || late === undefined) return content;
  if (due < 0 || closed < 0 || late < 0) return content;
  const rows = content.rows.map((cells, index): readonly CellInput[] => {
    const said = cells.filter((cell) => cell !== null).map(inputText);
    // 无 stands where nobody is on the ledger.
    const isNothing = said.length === 0 || (said.length === 1 && said[0] === '无');
    if (index + 1 < FIRST_DATA_ROW || isNothing) return cells;
    const at = (column: number): string => `$${cellAddress(index + 1, column)}`;
    const word = overdueWord(dayOf(cells[due] ?? null), dayOf(cells[closed] ?? null), asOf);
    return Array.from({ length: Math.max(cells.length, late + 1) }, (_, column) =>
      column === late
        ? { kind: 'formula', formula: overdueFormula(at(due), at(closed), asOf), cached: word }
        : (cells[column] ?? null),
    );
  });
  const first = `$${cellAddress(FIRST_DATA_ROW, late)}`;
  const range = columnRange(late, FIRST_DATA_ROW, Math.max(rows.length, FIRST_DATA_ROW));
  return {
    ...content,
    rows,
    conditionals: [
      ...content.conditionals,
      { range, formula: `${first}="${LATE}"`, colour: 'error' },
      { range, formula: `${first}="${CLOSED_LATE}"`, colour: 'warning' },
    ],
  };
}

/** Without a day due nothing can be late. A day due is in time itself. */
function overdueWord(due: string, closed: string, asOf: string): string {
  if (due === '') return '';
  if (closed !== '') return compareDays(closed, due) > 0 ? CLOSED_LATE : CLOSED;
  return compareDays(due, asOf) < 0 ? LATE : OPEN;
}

function overdueFormula(due: string, closed: string, asOf: string): string {
  const [year, month, day] = asOf.split('-').map((part) => part.replace(/^0/u, ''));
  return (
    `=IF(ISNUMBER(${due}),IF(ISNUMBER(${closed}),IF(${closed}>${due},"${CLOSED_LATE}","${CLOSED}"),` +
    `IF(${due}<DATE(${year},${month},${day}),"${LATE}","${OPEN}")),"")`
  );
}

/** What is typed as a text is no day for a formula either. */
function dayOf(cell: CellInput): string {
  if (cell?.kind === 'date') return cell.iso;
  return cell?.kind === 'number' ? (isoFromSerial(cell.number) ?? '') : '';
}
