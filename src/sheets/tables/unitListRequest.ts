import type { NoticePeriod } from '../../domain/calendar/noticePeriod';
import type { School } from '../../domain/tables/school';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { UnitListSpec } from '../../domain/tables/unitList';
import type { TabReading } from '../tabReading';
import type { ListedRow } from './listColumns';

export interface UnitListRequest {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  readonly list: UnitListSpec;
  readonly tab: string;
  readonly organisation: string;
  /** 考核周期 as printed. */
  readonly period: string;
  /** "2025-01-10 08:30". */
  readonly time: string;
  readonly rows: readonly ListedRow[];
  readonly school: School;
  /** How long a notice hangs. */
  readonly notice: NoticePeriod;
  /** The tab as it stands now: what people wrote into a ledger is kept. */
  readonly present: TabReading | undefined;
}
