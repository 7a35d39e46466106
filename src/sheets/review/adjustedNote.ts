import { finalBand } from '../../domain/review/finalBand';
import { stateWord } from '../../domain/tables/stateWord';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { UnitResult } from '../../domain/tables/unitResult';
import { REVIEW_TAB } from './overrideColumns';

/** The notes are one line that nobody makes higher: the register has them all. */
const NAMED = 3;

/**
 * What people decided over the bands of a fill-in tab, for its notes: its columns are the school's
 * and get none beside them. "" where they decided nothing.
 */
export function adjustedNote({ bands }: TableScheme, units: readonly UnitResult[]): string {
  const label = (key: string | null): string => bands.find((band) => band.key === key)?.label ?? '';
  const changes = units.flatMap((unit) =>
    unit.override === undefined
      ? []
      : [
          `${unitName(unit)} ${label(unit.band) || stateWord(unit.state)}→${label(finalBand(unit))}`,
        ],
  );
  const named = changes.slice(0, NAMED).join('；');
  const more = changes.length > NAMED ? `等 ${changes.length} 项` : '';
  return changes.length === 0 ? '' : `经研究调整：${named}${more}，详见“${REVIEW_TAB}”。`;
}

/** 编号 and name of a person, "七(1)班 2024-09" of a class and month. */
function unitName({ key, personId, name }: UnitResult): string {
  return personId === null ? key.split('|').join(' ') : `${personId} ${name}`;
}
