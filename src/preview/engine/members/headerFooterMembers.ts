import { ApiError } from '../../protocol/apiError';
import type { MemberTable, PropertySpec } from '../../protocol/memberTable';
import { pascal } from '../../protocol/requirementSet';
import type { SheetFacet } from '../model/cellRange';
import type { HeaderFooterTexts } from '../model/pageSetup';
import { demandText, demandWord } from './demandValue';
import { HeaderFooterFacet } from './facets';
import { pageFlag } from './pageLayoutMembers';

const pages = ['defaultForAllPages', 'evenPages', 'firstPage', 'oddPages'] as const;
const states = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

export const headerFooterGroupMembers = (): MemberTable<SheetFacet> => ({
  type: 'HeaderFooterGroup',
  properties: {
    State: {
      since: '1.9',
      get: ({ sheet }) => sheet.page.headerFooterState,
      set: ({ sheet }, value) => {
        sheet.page.headerFooterState = demandWord(value, states, 'HeaderFooterGroup.state');
      },
    },
    UseSheetMargins: pageFlag('useSheetMargins'),
    UseSheetScale: pageFlag('useSheetScale'),
  },
  navigations: Object.fromEntries(
    pages.map((name) => [
      pascal(name),
      {
        since: '1.9',
        to: ({ sheet }: SheetFacet) => new HeaderFooterFacet(sheet, name),
      },
    ]),
  ),
});

function headerText(name: keyof HeaderFooterTexts): PropertySpec<HeaderFooterFacet> {
  return {
    since: '1.9',
    get: ({ sheet, pages: which }) => sheet.page.texts[which][name],
    set: ({ sheet, pages: which }, value) => {
      const text = demandText(value, `HeaderFooter.${name}`);
      if (text.length > 255) throw new ApiError('InvalidArgument', `HeaderFooter.${name}`);
      sheet.page.texts[which][name] = text;
    },
  };
}

export const headerFooterMembers = (): MemberTable<HeaderFooterFacet> => ({
  type: 'HeaderFooter',
  properties: {
    CenterFooter: headerText('centerFooter'),
    CenterHeader: headerText('centerHeader'),
    LeftFooter: headerText('leftFooter'),
    LeftHeader: headerText('leftHeader'),
    RightFooter: headerText('rightFooter'),
    RightHeader: headerText('rightHeader'),
  },
});
