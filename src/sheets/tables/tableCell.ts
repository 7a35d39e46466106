import type { CellContent } from '../../domain/reading/cellContent';
import { formatKind } from '../../domain/reading/formatKind';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { TableCell } from '../../domain/tables/tableRow';
import type { ColumnReading } from '../readColumn';
import { cellError } from './readRows';

/** A cell as engines see it. A name with a suffix (W05) is the name without it. */
export function tableCell(read: ColumnReading, address: string): TableCell {
  const error = cellError(read);
  const base = read.findings.find(({ code }) => code === 'W05')?.detail['base'];
  const text = read.text ?? base ?? '';
  const filled = text !== '' || read.mark !== null;
  return {
    text,
    number: read.mark,
    state: error !== null ? 'unreadable' : filled ? 'read' : 'blank',
    cell: address,
    code: error?.code ?? '',
    manyDecimals: read.findings.some(({ code }) => code === 'W02'),
  };
}

/**
 * Whether a native formula sees in the cell the very value that was read: a plain number, a real
 * day, the same text, or nothing at all. Long text is only ever looked at for being there.
 */
export function isPlainCell(spec: ColumnSpec, content: CellContent, cell: TableCell): boolean {
  switch (content.type) {
    case 'blank':
      return content.formula === undefined;
    case 'boolean':
    case 'error':
      return false;
    case 'text':
      return isPlainText(spec, content.text, cell);
    case 'number':
      return isPlainNumber(spec, content, cell);
  }
}

function isPlainText(spec: ColumnSpec, text: string, cell: TableCell): boolean {
  if (cell.state === 'blank') return text === '';
  if (cell.number !== null || spec.type === 'date') return false;
  return spec.type === 'longtext' || cell.text === text;
}

function isPlainNumber(
  spec: ColumnSpec,
  { number, format }: Extract<CellContent, { readonly type: 'number' }>,
  cell: TableCell,
): boolean {
  if (spec.type === 'date') return formatKind(format) === 'date' && number % 1 === 0;
  if (spec.type === 'longtext') return true;
  return cell.number !== null && formatKind(format) === 'plain';
}
