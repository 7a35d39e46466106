import { XlsxError } from '../xlsxFailure';
import type { Parts } from './readZip';

/** The bytes of a part that must be there. */
export function partOf(parts: Parts, path: string): Uint8Array {
  const part = parts.get(path);
  if (part === undefined) throw new XlsxError('missingPart');
  return part;
}
