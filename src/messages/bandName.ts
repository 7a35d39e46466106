import type { Band } from '../domain/scheme/scheme';
import type { Language } from './language';

/**
 * What a band is called. English names the Chinese label too, because that is what stands on the
 * tabs, and a school may have renamed it.
 */
export function bandName(band: Band, language: Language): string {
  switch (language) {
    case 'zh-CN':
      return band.label;
    case 'en-US':
      return `${band.labelEn} “${band.label}”`.trim();
  }
}
