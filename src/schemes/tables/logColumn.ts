import type { ColumnSpec, ColumnType } from '../../domain/scheme/scheme';

type Extras = Pick<ColumnSpec, 'min' | 'max' | 'list' | 'listFrom'> & { readonly required?: true };

/** A column of a log that people fill in; optional unless `required`. */
export function logColumn(
  key: string,
  header: string,
  type: ColumnType,
  width: number,
  hint: string,
  { required, ...extras }: Extras = {},
): ColumnSpec {
  return {
    key,
    header,
    type,
    required: required ?? false,
    source: 'input',
    ...extras,
    width,
    hint,
  };
}
