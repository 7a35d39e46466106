import { type Exact, exact } from '../domain/exact/exact';
import type { Alias } from '../domain/reading/alias';
import type { CellContent } from '../domain/reading/cellContent';
import type { CellReading, Finding } from '../domain/reading/cellReading';
import { type ChoiceOptions, readChoice } from '../domain/reading/readChoice';
import { readDate } from '../domain/reading/readDate';
import { readId } from '../domain/reading/readId';
import { type MarkOptions, readMark } from '../domain/reading/readMark';
import { readMonth } from '../domain/reading/readMonth';
import { readName } from '../domain/reading/readName';
import { readText } from '../domain/reading/readText';
import { readTick } from '../domain/reading/readTick';
import { readYesNo } from '../domain/reading/readYesNo';
import type { ColumnSpec } from '../domain/scheme/scheme';

/** What must be known to read any column. */
export interface ReadingContext {
  readonly branches: readonly string[];
  /** 考核年度, for dates without a year (W06). */
  readonly year: number;
  /** Other names of branches and classes that were confirmed before (W08). */
  readonly aliases?: readonly Alias[];
}

/** A cell read by its column: text (ids, names, choices, ISO dates) or a number, never both. */
export interface ColumnReading {
  readonly text: string | null;
  readonly mark: Exact | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads one cell as its column says (DOMAIN.md 3.0 types). A list from a base tab other than the
 * branches must stand in `list` already.
 */
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
      return ofText(readText(cell, optional));
    case 'month':
      return ofText(readMonth(cell, { ...optional, year: context.year }));
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
  const { header } = spec;
  const options = spec.listFrom === 'branches' ? context.branches : (spec.list ?? []);
  if (spec.ballot === true) return readTick(cell, { options, header });
  if (spec.listFrom !== undefined) {
    // A base tab that nobody has filled in yet makes no answer wrong.
    if (options.length === 0 && spec.listFrom !== 'branches') return readText(cell, optional);
    const { aliases: confirmed = [] } = context;
    return readChoice(cell, { ...optional, options, header, confirmed, ...ALIASES[spec.listFrom] });
  }
  if (options.length === 2 && options.includes('是') && options.includes('否')) {
    return readYesNo(cell, optional);
  }
  return readChoice(cell, { ...optional, options, header });
}

/** What else the entries of a base tab may be called (W08). */
const ALIASES: Readonly<
  Record<NonNullable<ColumnSpec['listFrom']>, Pick<ChoiceOptions, 'aliases'>>
> = {
  branches: { aliases: 'branch' },
  objects: { aliases: 'branch' },
  classes: { aliases: 'class' },
  grades: {},
  departments: {},
};

function ofMark(read: CellReading<Exact>): ColumnReading {
  return { text: null, mark: read.value, findings: read.findings };
}

function ofText(read: CellReading<string>): ColumnReading {
  return { text: read.value, mark: null, findings: read.findings };
}
