/** Excel's own English texts per error code; our code must go by the code, never by the text. */
const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  Conflict: 'Request could not be processed because of a conflict.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  FormulaLengthExceedsLimit:
    'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  InactiveWorkbook:
    'The operation failed because multiple workbooks are open and this is not the active one.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: "This reference isn't valid for the current operation.",
  InvalidRequest: 'Sorry, we cannot process the request.',
  InvalidSelection: 'The current selection is invalid for this action.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "This operation can't be completed: a table can't overlap with a PivotTable report, query results, merged cells or an XML map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  ServiceNotAvailable: 'The service is unavailable.',
  UnsupportedFeature:
    'The operation failed because the source worksheet contains unsupported features.',
} as const;

export type ApiErrorCode = keyof typeof messages;

const httpStatus: Partial<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  GeneralException: 500,
  ServiceNotAvailable: 503,
};

/** An error the client receives as `OfficeExtension.Error` with this code. */
export class ApiError extends Error {
  readonly httpStatus: number;

  /**
   * @param code Excel's error code
   * @param location where, as Excel names it: "Range.values"
   * @param message only where Excel's text for this case differs from its general one
   */
  constructor(
    readonly code: ApiErrorCode,
    readonly location: string,
    message: string = messages[code],
  ) {
    super(message);
    this.name = 'ApiError';
    this.httpStatus = httpStatus[code] ?? 400;
  }
}

export const dimensionMismatch = (location: string): ApiError =>
  new ApiError(
    'InvalidArgument',
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
