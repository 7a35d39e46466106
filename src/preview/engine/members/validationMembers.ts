import { ApiError } from '../../protocol/apiError';
import type { MemberTable } from '../../protocol/memberTable';
import type { Book } from '../model/book';
import type { CellFacet } from '../model/cellRange';
import { NO_VALIDATION, type Validation } from '../model/validation';
import { isValid } from '../rules/validationCheck';
import { readErrorAlert, readPrompt, readRule, validationType } from '../rules/validationRule';
import { demandFlag } from './demandValue';

/** `range.dataValidation`. */
export const dataValidationMembers = (book: Book): MemberTable<CellFacet> => ({
  type: 'DataValidation',
  properties: {
    ErrorAlert: {
      since: '1.8',
      get: (facet) => shared(facet)?.errorAlert ?? null,
      set: (facet, value) => {
        change(facet, 'errorAlert', { errorAlert: readErrorAlert(value) });
      },
    },
    IgnoreBlanks: {
      since: '1.8',
      get: (facet) => shared(facet)?.ignoreBlanks ?? null,
      set: (facet, value) => {
        const ignoreBlanks = demandFlag(value, 'DataValidation.ignoreBlanks');
        change(facet, 'ignoreBlanks', { ignoreBlanks });
      },
    },
    Prompt: {
      since: '1.8',
      get: (facet) => shared(facet)?.prompt ?? null,
      set: (facet, value) => {
        change(facet, 'prompt', { prompt: readPrompt(value) });
      },
    },
    Rule: {
      since: '1.8',
      get: (facet) => shared(facet)?.rule ?? null,
      set: (facet, value) => {
        if (shared(facet) === null) throw new ApiError('InvalidOperation', 'DataValidation.rule');
        change(facet, 'rule', { rule: readRule(value) });
      },
    },
    Type: {
      since: '1.8',
      get: (facet) => {
        const validation = shared(facet);
        return validation === null ? 'Inconsistent' : validationType(validation);
      },
    },
    Valid: {
      since: '1.8',
      get: async (facet) => {
        await book.context.grid.calculation.settle();
        return isValid(book, facet);
      },
    },
  },
  methods: {
    Clear: {
      since: '1.8',
      call: (facet, args) => {
        facet.sheet.demandUnprotected(args.location);
        for (const area of facet.areas) facet.sheet.validations.paint(area, NO_VALIDATION);
        changed(facet);
      },
    },
  },
});

/** The validation that all cells share, or null. */
function shared(facet: CellFacet): Validation | null {
  const found = new Set(facet.areas.flatMap((area) => facet.sheet.validations.within(area)));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Gives all cells one validation, made of the present one and a change. */
function change(facet: CellFacet, part: string, changes: Partial<Validation>): void {
  facet.sheet.demandUnprotected(`DataValidation.${part}`);
  const validation: Validation = { ...(shared(facet) ?? NO_VALIDATION), ...changes };
  for (const area of facet.areas) facet.sheet.validations.paint(area, validation);
  changed(facet);
}

function changed(facet: CellFacet): void {
  facet.sheet.rulesChanged();
  facet.sheet.context.isDirty = true;
}
