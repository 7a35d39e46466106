import type { Language } from '../../messages/language';

/** A moment of UTC as the clock on the wall shows it; what is no moment stays as it is. */
export function localMoment(moment: string, language: Language): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  return time.toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' });
}
