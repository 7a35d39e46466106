/** Why bytes are not a workbook we can work with. Closed list; `messages` has a sentence for each. */
export type XlsxFailureCode = OtherFormat | UnsoundFile | OverLimit;

/** Sound, perhaps, but something else than an .xlsx workbook that can be read. */
type OtherFormat =
  | 'empty'
  | 'notZip'
  | 'encrypted'
  | 'zipPassword'
  | 'legacyXls'
  | 'openDocument'
  | 'otherOffice'
  | 'binaryWorkbook'
  | 'xmlTable'
  | 'webPage'
  | 'textTable'
  | 'pdf'
  | 'archive'
  | 'notWorkbook';

/** Damaged, or made so that two readers would see different things in it. */
type UnsoundFile = 'truncated' | 'corrupt' | 'unsafeZip' | 'missingPart' | 'doctype';

/** More than XLSX_LIMITS allow. */
type OverLimit =
  | 'tooLarge'
  | 'zipBomb'
  | 'tooManyParts'
  | 'tooManyCells'
  | 'tooManyStyles'
  | 'tooMuchText'
  | 'cellTooLong'
  | 'tooDeep';

export type XlsxResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: XlsxFailureCode };

/** Thrown inside this room only; `settle` turns it into a result at the door. */
export class XlsxError extends Error {
  readonly code: XlsxFailureCode;

  constructor(code: XlsxFailureCode) {
    super(code);
    this.code = code;
  }
}

/** Runs a reader over foreign bytes. Whatever goes wrong in there means the bytes are not sound. */
export async function settle<Value>(work: () => Promise<Value>): Promise<XlsxResult<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: error instanceof XlsxError ? error.code : 'corrupt' };
  }
}
