const literals = /"[^"]*"|\\.|_./gu;
const elapsedTime = /\[(h+|m+|s+)\]/iu;
const bracketed = /\[[^\]]*\]/gu;

/**
 * What a number format makes of a number: a percentage, a day, or a plain number. Only the first
 * section counts; quoted text and colours say nothing; a time of day alone is no day.
 */
export function formatKind(format: string | undefined): 'percent' | 'date' | 'plain' {
  const [section] = (format ?? '').replace(literals, '').split(';');
  if (section === undefined || elapsedTime.test(section)) return 'plain';
  const codes = section.replace(bracketed, '').toLowerCase();
  if (codes.includes('%')) return 'percent';
  if (/[yd]/u.test(codes)) return 'date';
  return codes.includes('m') && !/[hs]/u.test(codes) ? 'date' : 'plain';
}
