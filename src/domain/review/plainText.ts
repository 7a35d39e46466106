import { normalise } from '../reading/normalise';

/** A text as names, keys and labels are compared: without spaces, half-width. */
export function plainText(text: string): string {
  return normalise(text).text.replace(/\s+/gu, '');
}
