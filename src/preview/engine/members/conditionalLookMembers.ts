import { ApiError } from '../../protocol/apiError';
import type { MemberTable, PropertySpec } from '../../protocol/memberTable';
import { colour } from '../formats/colour';
import type { ConditionalLook } from '../model/conditionalFormat';
import { readCellValueRule } from './conditionalFormatMembers';
import { demandFlag, demandText } from './demandValue';
import { FormatFacet } from './facets';

/** The two kinds of conditional format: a formula, and a comparison with the cell's value. */
export const customFormatMembers = (): MemberTable<FormatFacet> => ({
  type: 'CustomConditionalFormat',
  navigations: {
    Format: {
      since: '1.6',
      to: ({ format }) => new FormatFacet('ConditionalRangeFormat', format),
    },
    Rule: { since: '1.6', to: ({ format }) => new FormatFacet('ConditionalFormatRule', format) },
  },
});

export const cellValueFormatMembers = (): MemberTable<FormatFacet> => ({
  type: 'CellValueConditionalFormat',
  properties: {
    Rule: {
      since: '1.6',
      get: ({ format }) => format.cellValue,
      set: ({ format }, value) => {
        format.cellValue = readCellValueRule(value);
        format.changed();
      },
    },
  },
  navigations: {
    Format: {
      since: '1.6',
      to: ({ format }) => new FormatFacet('ConditionalRangeFormat', format),
    },
  },
});

export const formatRuleMembers = (): MemberTable<FormatFacet> => ({
  type: 'ConditionalFormatRule',
  properties: {
    Formula: {
      since: '1.6',
      get: ({ format }) => format.formula,
      set: ({ format }, value) => {
        const location = 'ConditionalFormatRule.formula';
        const formula = demandText(value, location);
        if (!formula.startsWith('=')) throw new ApiError('InvalidArgument', location);
        format.formula = formula;
        format.changed();
      },
    },
  },
});

export const conditionalRangeFormatMembers = (): MemberTable<FormatFacet> => ({
  type: 'ConditionalRangeFormat',
  navigations: {
    Fill: { since: '1.6', to: ({ format }) => new FormatFacet('ConditionalRangeFill', format) },
    Font: { since: '1.6', to: ({ format }) => new FormatFacet('ConditionalRangeFont', format) },
  },
});

/** A property that keeps one part of the look. */
function look<K extends keyof ConditionalLook>(
  part: K,
  read: (value: unknown) => ConditionalLook[K],
): PropertySpec<FormatFacet> {
  return {
    since: '1.6',
    get: ({ format }) => format.look[part],
    set: ({ format }, value) => {
      format.look[part] = read(value);
      format.changed();
    },
  };
}

export const conditionalFillMembers = (): MemberTable<FormatFacet> => ({
  type: 'ConditionalRangeFill',
  properties: { Color: look('fill', (value) => colour(value, 'ConditionalRangeFill.color')) },
  methods: {
    Clear: {
      since: '1.6',
      call: ({ format }) => {
        format.look.fill = null;
        format.changed();
      },
    },
  },
});

const flag =
  (part: string) =>
  (value: unknown): boolean =>
    demandFlag(value, `ConditionalRangeFont.${part}`);

export const conditionalFontMembers = (): MemberTable<FormatFacet> => ({
  type: 'ConditionalRangeFont',
  properties: {
    Bold: look('bold', flag('bold')),
    Color: look('color', (value) => colour(value, 'ConditionalRangeFont.color')),
    Italic: look('italic', flag('italic')),
    Strikethrough: look('strikethrough', flag('strikethrough')),
    Underline: look('underline', (value) => demandText(value, 'ConditionalRangeFont.underline')),
  },
});
