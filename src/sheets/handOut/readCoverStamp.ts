import { normalise } from '../../domain/reading/normalise';
import { seenText } from '../../domain/reading/seenText';
import type { TabReading } from '../tabReading';
import { BY_WORDS, COVER_LABELS } from './coverWords';
import type { HandOutBy, HandOutStamp } from './handOutStamp';

/**
 * The stamp of a handed-out workbook as its cover note says it in words, found by its labels wherever
 * they stand; for files that lost their metadata on the way. Null for a tab that does not name the
 * unit, the schemes and the year.
 */
export function readCoverStamp(tab: TabReading): HandOutStamp | null {
  const said = saidTexts(tab);
  const text = (label: keyof typeof COVER_LABELS): string => said.get(COVER_LABELS[label]) ?? '';
  const schemes = [...text('versions').matchAll(/([a-z][a-z0-9-]*)\s*第(\d{1,4})版/gu)].map(
    ([, id = '', digits = '']) => ({ id, version: countOf(digits) }),
  );
  const year = /(?:19|20)\d{2}/u.exec(text('year'))?.[0] ?? '';
  if (text('unit') === '' || schemes.length === 0 || year === '') return null;
  return {
    organisation: text('organisation'),
    year,
    by: byOf(text('by')),
    unit: text('unit'),
    schemes,
    issued: issuedOf(text('issued')),
    deadline: dayOf(text('deadline')),
  };
}

/** What stands behind each label: in the next cell that is filled in, or in the same behind ":". */
function saidTexts(tab: TabReading): ReadonlyMap<string, string> {
  const labels: readonly string[] = Object.values(COVER_LABELS);
  const said = new Map<string, string>();
  for (const row of tab.rows) {
    const texts = row.map((cell) => normalise(seenText(cell)).text).filter((each) => each !== '');
    const [first = '', second = ''] = texts;
    const [, label = first, behind = second] = /^([^:]+):\s*(.*)$/u.exec(first) ?? [];
    const known = label.trim();
    if (labels.includes(known) && !said.has(known)) {
      said.set(known, behind === '' ? second : behind);
    }
  }
  return said;
}

function byOf(text: string): HandOutBy {
  return text === BY_WORDS.department ? 'department' : 'branch';
}

/** "2025-01-10 08:30:00" as ISO local time; "" when it is none. */
function issuedOf(text: string): string {
  const found = /(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})/u.exec(text);
  return found === null ? '' : `${found[1]}T${found[2]}`;
}

/** "2024年12月20日前交回" as "2024-12-20"; "" where no day was written in. */
function dayOf(text: string): string {
  const [, year, month = '', day = ''] =
    /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})/u.exec(text) ?? [];
  return year === undefined ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function countOf(digits: string): number {
  let count = 0;
  for (const digit of digits) count = count * 10 + (digit.charCodeAt(0) - 48);
  return count;
}
