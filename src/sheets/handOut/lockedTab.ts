import { parseRange, rangeAddress } from '../address';
import { textCell } from '../cellInput';
import { NOTES_ROW } from '../layout';
import type { Look, TabContent } from '../tabContent';

const LOCKED_NOTE =
  '本表由下发单位提供，供各填报表引用，已锁定，不用填写。内容有误的，请告诉下发单位更正。';

/** Nothing looks as if it could be typed into. */
const LOCKED_LOOKS: Readonly<Partial<Record<Look, Look>>> = { input: 'given', inputText: 'text' };

/**
 * A base tab in a workbook that is handed out: the same cells, locked without a password, without
 * the rows that wait for more. What it says comes from the master workbook.
 */
export function lockedTab(content: TabContent): TabContent {
  const last = content.rows.length;
  // A tab whose header stands elsewhere has no line for notes.
  const hasNotes = content.merges.some((range) => range.startsWith(`A${NOTES_ROW}:`));
  const noted = content.rows.map((row, index) =>
    hasNotes && index + 1 === NOTES_ROW ? [textCell(LOCKED_NOTE), ...row.slice(1)] : row,
  );
  return {
    ...content,
    rows: noted,
    looks: content.looks.flatMap(({ range, look }) => {
      const shown = upTo(range, last);
      return shown === null ? [] : [{ range: shown, look: LOCKED_LOOKS[look] ?? look }];
    }),
    validations: [],
    protection: { unlocked: [] },
  };
}

/** The range without rows below the last one; null when nothing is left. */
function upTo(range: string, last: number): string | null {
  const area = parseRange(range);
  if (area === null || area.fromRow > last) return null;
  return area.toRow <= last ? range : rangeAddress({ ...area, toRow: last });
}
