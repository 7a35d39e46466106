import type { CellInput } from '../../sheets/tabContent';
import { cellEntry, type Entry } from './cellEntry';
import { type Job, job, utf8Length } from './job';

/** Rows are cut into pieces of this size, so that pieces of several tabs share a request well. */
const PIECE_BYTES = 200_000;

type Line = readonly (Entry | null)[];

/** Jobs that write cells from a 1-based row and column on; `null` leaves a cell alone. */
export function blockJobs(
  sheet: () => Excel.Worksheet,
  row: number,
  column: number,
  lines: readonly Line[],
): Job[] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width === 0) return [];
  return pieces(lines).map(({ from, part, bytes }) => {
    const block = part.map((line): (Entry | null)[] => [...padded(line, width)]);
    return {
      bytes: bytes + 600,
      queue: () => {
        const range = sheet().getRangeByIndexes(row - 1 + from, column - 1, block.length, width);
        range.formulas = block;
      },
    };
  });
}

/** Short rows leave the cells to their right alone. */
function padded(line: Line, width: number): Line {
  return [...line, ...Array.from({ length: width - line.length }, () => null)];
}

interface Piece {
  readonly from: number;
  readonly part: Line[];
  bytes: number;
}

function pieces(lines: readonly Line[]): Piece[] {
  const found: Piece[] = [];
  lines.forEach((line, index) => {
    const bytes = utf8Length(JSON.stringify(line)) + 1;
    const last = found.at(-1);
    if (last === undefined || last.bytes + bytes > PIECE_BYTES) {
      found.push({ from: index, part: [line], bytes });
    } else {
      last.part.push(line);
      last.bytes += bytes;
    }
  });
  return found;
}

/** Cells as a plan gives them -> entries, with formulas turned to where tabs stand meanwhile. */
export function entriesOf(
  cells: readonly (readonly CellInput[])[],
  retarget: (formula: string) => string,
): Entry[][] {
  return cells.map((line) =>
    line.map((input) => {
      const entry = cellEntry(input);
      return input?.kind === 'formula' && typeof entry === 'string' ? retarget(entry) : entry;
    }),
  );
}

/** Sets one number format for a whole range: Excel takes a single value for all cells. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

export function formatJob(sheet: () => Excel.Worksheet, address: string, format: string): Job {
  return job(2, () => {
    setNumberFormat(sheet().getRange(address), format);
  });
}
