/** What this host can answer when something fails; the pane has a sentence for each. */
export type ExcelFailureCode =
  | 'cellEditMode'
  | 'protected'
  | 'tabMissing'
  | 'tabNameInvalid'
  | 'conflict'
  | 'tooLarge'
  | 'timeout'
  | 'unsupported'
  | 'unavailable'
  | 'inactiveWorkbook'
  | 'rolledBack'
  | 'rollbackFailed'
  | 'unknown';

/** Excel's codes -> ours (EXCEL.md 17). Its texts are never shown, nor decided by. */
const CODES: Readonly<Record<string, ExcelFailureCode>> = {
  AccessDenied: 'protected',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  UnsupportedFeature: 'unsupported',
  NotImplemented: 'unsupported',
  Conflict: 'conflict',
  FilteredRangeConflict: 'conflict',
  MergedRangeConflict: 'conflict',
  NonBlankCellOffSheet: 'conflict',
  ItemAlreadyExists: 'conflict',
  InvalidReference: 'conflict',
  ItemNotFound: 'tabMissing',
  InactiveWorkbook: 'inactiveWorkbook',
  InvalidSelection: 'inactiveWorkbook',
  InvalidOperationInCellEditMode: 'cellEditMode',
  RangeExceedsLimit: 'tooLarge',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RequestAborted: 'unavailable',
  ServiceNotAvailable: 'unavailable',
  HostIsBusy: 'unavailable',
};

/** A request to Excel that failed or was given up. */
export class ExcelFailure extends Error {
  constructor(
    readonly hostCode: ExcelFailureCode,
    /** Excel's own code, for the support mail and for deciding what to try next. */
    readonly excelCode: string,
  ) {
    super(`${hostCode} (${excelCode})`);
    this.name = 'ExcelFailure';
  }
}

/** Anything thrown while talking to Excel; what Excel did not say is a bug and stays as it is. */
export function asExcelFailure(error: unknown): unknown {
  if (error instanceof ExcelFailure) return error;
  const code = excelCodeOf(error);
  return code === null ? error : new ExcelFailure(CODES[code] ?? 'unknown', code);
}

function excelCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  // Not `instanceof`: the client may live in another window of the same page.
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' && name !== 'TypeError' ? code : null;
}
