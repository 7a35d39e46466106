import { readDate } from '../../domain/reading/readDate';

/**
 * A deadline as ISO text, written in any usual form with its year; "" when none was said, null when
 * it is no day (2024-02-30) or says no year.
 */
export function deadlineOf(seen: string): string | null {
  if (seen.trim() === '') return '';
  const { value, findings } = readDate({ type: 'text', text: seen }, { year: 2000 });
  return findings.some(({ code }) => code !== 'N05') ? null : value;
}
