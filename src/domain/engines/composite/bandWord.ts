import { bandByKey } from '../../scheme/bandOf';
import { stateWord } from '../../tables/stateWord';
import type { TableScheme } from '../../tables/tableScheme';
import type { UnitResult } from '../../tables/unitResult';

/** What stands in the column of the band: its label, or the state of a unit without one (C-05). */
export function bandWord({ bands }: TableScheme, { state, band }: UnitResult): string {
  return band === null ? stateWord(state) : bandByKey(bands, band).label;
}
