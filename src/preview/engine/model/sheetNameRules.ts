import { ApiError } from '../../protocol/apiError';

const forbidden = /[\\/?*:[\]]/u;

/** InvalidArgument for a name that Excel does not take for a sheet. */
export function demandSheetName(name: string, location: string): void {
  const isWrong =
    name === '' ||
    name.length > 31 ||
    forbidden.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (isWrong) throw new ApiError('InvalidArgument', location);
}

/** Names are the same without regard to case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
