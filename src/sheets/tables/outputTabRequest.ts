import type { OutputSpec, TableScheme } from '../../domain/tables/tableScheme';
import type { OutputRow } from '../../domain/tables/unitResult';
import type { TabReading } from '../tabReading';
import type { FormulaPlaces } from './formulaPlaces';

export interface OutputTabRequest {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  readonly output: OutputSpec;
  readonly tab: string;
  readonly organisation: string;
  /** 考核周期 as printed, e.g. "2024年度" or "2024年度第一学期". */
  readonly period: string;
  /** "2025-01-10 08:30", printed with the scheme's version. */
  readonly time: string;
  readonly rows: readonly OutputRow[];
  /** Formulas see the very same values for this unit (`TableRow.plain` of all its rows). */
  readonly isPlain: (unit: string) => boolean;
  /** The tab as it stands now: what people wrote there is kept (C-28). */
  readonly present: TabReading | undefined;
  /** `own` is made here; everything else as the workbook will have it. */
  readonly places: Omit<FormulaPlaces, 'own' | 'scheme'>;
}
