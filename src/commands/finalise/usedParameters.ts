import { GLOBAL_PARAMETERS } from '../../domain/scheme/globals';
import { GLOBAL_OWNER, parameterOwner } from '../../sheets/parameterOwner';
import type { FinalParameter } from '../../workbook/metadata';
import type { SchoolWorkbook } from '../schoolWorkbook';

/** A parameter as it was used, with the word of the column 方案. */
export interface UsedParameter extends FinalParameter {
  readonly owner: string;
}

/** Every parameter that the results of the workbook were calculated with. */
export function usedParameters({ globals, schemes, tables }: SchoolWorkbook): UsedParameter[] {
  const inUse = [...schemes, ...tables.schemes].map(({ scheme }) => scheme);
  const { id, title } = GLOBAL_OWNER;
  return [
    ...GLOBAL_PARAMETERS.map(({ code, label }) => ({
      ...{ scheme: id, owner: title, code, label },
      value: globals[code] ?? '',
    })),
    ...inUse.flatMap((scheme) => {
      const owner = parameterOwner(scheme);
      return owner.specs.map(({ code, label, value }) => ({
        ...{ scheme: owner.id, owner: owner.title, code, label, value },
      }));
    }),
  ];
}
