import { XlsxError, type XlsxFailureCode } from '../xlsxFailure';
import type { Parts } from '../zip/readZip';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** First bytes of formats that arrive under the name of a workbook. */
const BEGINNINGS: readonly (readonly [readonly number[], XlsxFailureCode])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive'],
];

/** How much of a file is looked at to tell what kind of text it is. */
const GLANCE = 4096;

/** Refuses what is no zip file but known as something else. Other bytes pass. */
export function refuseOtherBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError('empty');
  if (startsWith(bytes, COMPOUND)) throw new XlsxError(compoundKind(bytes));
  for (const [beginning, code] of BEGINNINGS) {
    if (startsWith(bytes, beginning)) throw new XlsxError(code);
  }
  const code = textKind(bytes);
  if (code !== null) throw new XlsxError(code);
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/**
 * Old .xls files, those of WPS (.et) and password-protected .xlsx files are OLE compound files.
 * Their directory names the streams in UTF-16: "EncryptedPackage" is the sign of a password.
 */
function compoundKind(bytes: Uint8Array): XlsxFailureCode {
  if (contains(bytes, utf16('EncryptedPackage'))) return 'encrypted';
  const isOther = ['WordDocument', 'PowerPoint Document'].some((name) =>
    contains(bytes, utf16(name)),
  );
  return isOther ? 'otherOffice' : 'legacyXls';
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

const WEB_PAGE = /^(?:<!doctype html|<html|<head|<meta|<table|<style|<body|<div|mime-version:)/i;

/** Web pages and text tables are often saved as .xls or .xlsx; null for what is no text of theirs. */
function textKind(bytes: Uint8Array): XlsxFailureCode | null {
  const text = glance(bytes).trimStart();
  if (WEB_PAGE.test(text)) return 'webPage';
  if (text.startsWith('<?xml')) {
    if (/<html\b/i.test(text)) return 'webPage';
    const isTable = text.includes('urn:schemas-microsoft-com:office:spreadsheet');
    return isTable || text.includes('progid="Excel.Sheet"') ? 'xmlTable' : 'notWorkbook';
  }
  const isTable = /^[^\u0000-\u0008\u000e-\u001f]*[,;\t]/.test(text) && /[\r\n]/.test(text);
  return isTable && !/[\u0000-\u0008\u000e-\u001f]/.test(text) ? 'textTable' : null;
}

/** Bytes of any 8-bit encoding keep their ASCII; that is all that is asked of them here. */
function glance(bytes: Uint8Array): string {
  const head = bytes.subarray(0, GLANCE);
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head);
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(head);
  const isMarked = startsWith(head, [0xef, 0xbb, 0xbf]);
  return new TextDecoder('latin1').decode(isMarked ? head.subarray(3) : head);
}

/** Refuses zip files that are known as something else than an .xlsx workbook. Others pass. */
export function refuseOtherPackages(parts: Parts): void {
  const paths = [...parts.keys()].map((path) => path.toLowerCase());
  const has = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path));
  if (parts.has('mimetype')) throw new XlsxError(openDocumentKind(parts));
  if (has(/^xl\/workbook\.bin$/)) throw new XlsxError('binaryWorkbook');
  if (has(/^(?:word\/document|ppt\/presentation)\.xml$/)) throw new XlsxError('otherOffice');
  const isPackage = parts.has('[Content_Types].xml') || has(/^_rels\//);
  if (!isPackage && has(/\.(?:xlsx?|xlsm|et|csv)$/)) throw new XlsxError('archive');
}

function openDocumentKind(parts: Parts): XlsxFailureCode {
  const type = new TextDecoder().decode(parts.get('mimetype')?.subarray(0, GLANCE));
  return type.includes('spreadsheet') ? 'openDocument' : 'otherOffice';
}
