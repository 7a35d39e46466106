import { XlsxError } from '../xlsxFailure';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Old .xls files and password-protected .xlsx files are both OLE compound files. Their directory
 * names the streams in UTF-16: "EncryptedPackage" is the sign of a password. Other bytes pass.
 */
export function refuseCompoundFile(bytes: Uint8Array): void {
  if (!MAGIC.every((byte, index) => bytes[index] === byte)) return;
  throw new XlsxError(contains(bytes, utf16('EncryptedPackage')) ? 'encrypted' : 'legacyXls');
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) bytes[index * 2] = text.charCodeAt(index);
  return bytes;
}

/** Directory entries are 128 bytes long and begin with the name, so only those places count. */
function contains(bytes: Uint8Array, sought: Uint8Array): boolean {
  for (let at = 512; at + sought.length <= bytes.length; at += 128) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
