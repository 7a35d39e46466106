import { type Exact, exact } from '../domain/exact/exact';
import type { CellContent } from '../domain/reading/cellContent';
import type { CellReading, Finding } from '../domain/reading/cellReading';
import { readChoice } from '../domain/reading/readChoice';
import { readDate } from '../domain/reading/readDate';
import { readId } from '../domain/reading/readId';
import { type MarkOptions, readMark } from '../domain/reading/readMark';
import { readName } from '../domain/reading/readName';
import { readText } from '../domain/reading/readText';
import { readYesNo } from '../domain/reading/readYesNo';
import type { ColumnSpec } from '../domain/scheme/scheme';

/** What must be known to read any column. */
export interface ReadingContext {
  readonly branches: readonly string[];
  /** 考核年度, for dates without a year (W06). */
  readonly year: number;
}

/** A cell read by its column: text (ids, names, choices, ISO dates) or a number, never both. */
export interface ColumnReading {
  readonly text: string | null;
  readonly mark: Exact | null;
  readonly findings: readonly Finding[];
}

/** Reads one cell as its column says (DOMAIN.md 3.0 types). */
export function readColumn(
  spec: ColumnSpec,
  cell: CellContent,
  context: ReadingContext,
): ColumnReading {
  const optional = { optional: !spec.required };
  switch (spec.type) {
    case 'int':
    case 'decimal':
    case 'percent':
      return ofMark(readMark(cell, { ...optional, ...limits(spec) }));
    case 'id':
      return ofText(readId(cell, optional));
    case 'name':
      return ofText(readName(cell, optional));
    case 'date':
      return ofText(readDate(cell, { ...optional, year: context.year }));
    case 'text':
    case 'longtext':
    case 'month':
      return ofText(readText(cell, optional));
    case 'list':
      return ofText(readListed(spec, cell, context));
  }
}

function limits(spec: ColumnSpec): MarkOptions {
  return {
    ...(spec.max === undefined ? {} : { max: exact(spec.max) }),
    ...(spec.min === undefined ? {} : { min: exact(spec.min) }),
    ...(spec.type === 'int' ? { whole: true } : {}),
    ...(spec.key === 'deduct' ? { column: 'deduction' as const } : {}),
  };
}

function readListed(
  spec: ColumnSpec,
  cell: CellContent,
  context: ReadingContext,
): CellReading<string> {
  const optional = { optional: !spec.required };
  if (spec.listFrom === 'branches') {
    const options = context.branches;
    return readChoice(cell, { ...optional, options, aliases: 'branch', header: spec.header });
  }
  const options = spec.list ?? [];
  if (options.length === 2 && options.includes('是') && options.includes('否')) {
    return readYesNo(cell, optional);
  }
  return readChoice(cell, { ...optional, options, header: spec.header });
}

function ofMark(read: CellReading<Exact>): ColumnReading {
  return { text: null, mark: read.value, findings: read.findings };
}

function ofText(read: CellReading<string>): ColumnReading {
  return { text: read.value, mark: null, findings: read.findings };
}
