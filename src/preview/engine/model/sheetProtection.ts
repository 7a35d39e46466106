import { ApiError } from '../../protocol/apiError';

/** What `protect(options)` may allow; everything is forbidden unless named. */
const optionNames = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export type Allowance = (typeof optionNames)[number];

export interface ProtectionOptions extends Readonly<Record<Allowance, boolean>> {
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

/** Protection of one sheet, or of the workbook's structure (without options). */
export class Protection {
  private allowed: ProtectionOptions | null = null;
  private password: string | null = null;

  get isOn(): boolean {
    return this.allowed !== null;
  }

  get options(): ProtectionOptions | null {
    return this.allowed;
  }

  get hasPassword(): boolean {
    return this.password !== null;
  }

  allows(what: Allowance): boolean {
    return this.allowed === null || this.allowed[what];
  }

  /** Protecting twice is InvalidOperation, as in Excel. */
  protect(given: Readonly<Record<string, unknown>>, password: string, location: string): void {
    if (this.isOn) throw new ApiError('InvalidOperation', location);
    this.allowed = readOptions(given, location);
    this.password = password === '' ? null : password;
  }

  unprotect(password: string, location: string): void {
    if (this.password !== null && this.password !== password) {
      throw new ApiError('AccessDenied', location);
    }
    this.allowed = null;
    this.password = null;
  }
}

function readOptions(
  given: Readonly<Record<string, unknown>>,
  location: string,
): ProtectionOptions {
  const known = new Set<string>([...optionNames, 'selectionMode']);
  if (Object.keys(given).some((name) => !known.has(name))) {
    throw new ApiError('InvalidArgument', location);
  }
  const flags = Object.fromEntries(optionNames.map((name) => [name, given[name] === true]));
  const mode = given['selectionMode'] ?? 'Normal';
  if (mode !== 'Normal' && mode !== 'Unlocked' && mode !== 'None') {
    throw new ApiError('InvalidArgument', location);
  }
  return { ...(flags as Record<Allowance, boolean>), selectionMode: mode };
}
