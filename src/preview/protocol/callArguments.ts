import { ApiError } from './apiError';
import { isRecord } from './readRequest';
import { isServed, type Served } from './served';

/** The arguments of one call, read by position; a wrong one raises InvalidArgument. */
export class CallArguments {
  constructor(
    private readonly values: readonly unknown[],
    /** "Worksheet.getRange", for errors. */
    readonly location: string,
  ) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value === 'string') return value;
    throw this.wrong();
  }

  textOr<D>(index: number, missing: D): string | D {
    return this.at(index) === null ? missing : this.text(index);
  }

  whole(index: number): number {
    const value = this.at(index);
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    throw this.wrong();
  }

  wholeOr(index: number, missing: number): number {
    return this.at(index) === null ? missing : this.whole(index);
  }

  flagOr(index: number, missing: boolean): boolean {
    const value = this.at(index);
    if (value === null) return missing;
    if (typeof value === 'boolean') return value;
    throw this.wrong();
  }

  recordOr(index: number): Readonly<Record<string, unknown>> {
    const value = this.at(index);
    if (value === null) return {};
    if (isRecord(value)) return value;
    throw this.wrong();
  }

  object(index: number): Served {
    const value = this.at(index);
    if (isServed(value)) return value;
    throw this.wrong();
  }

  wrong(): ApiError {
    return new ApiError('InvalidArgument', this.location);
  }
}
