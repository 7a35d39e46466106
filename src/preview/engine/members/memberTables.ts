import { type ErasedTable, served } from '../../protocol/memberTable';
import type { Book } from '../model/book';
import { applicationMembers } from './applicationMembers';
import { chartCollectionMembers, chartMembers } from './chartMembers';
import {
  chartAxesMembers,
  chartAxisMembers,
  chartAxisTitleMembers,
  chartLegendMembers,
  chartTitleMembers,
} from './chartPartMembers';
import {
  chartDataLabelsMembers,
  chartFillMembers,
  chartLineFormatMembers,
  chartSeriesCollectionMembers,
  chartSeriesFormatMembers,
  chartSeriesMembers,
} from './chartSeriesMembers';
import {
  conditionalFormatCollectionMembers,
  conditionalFormatMembers,
} from './conditionalFormatMembers';
import {
  cellValueFormatMembers,
  conditionalFillMembers,
  conditionalFontMembers,
  conditionalRangeFormatMembers,
  customFormatMembers,
  formatRuleMembers,
} from './conditionalLookMembers';
import {
  formatProtectionMembers,
  rangeBorderCollectionMembers,
  rangeBorderMembers,
  rangeFillMembers,
  rangeFontMembers,
  rangeFormatMembers,
} from './formatMembers';
import { headerFooterGroupMembers, headerFooterMembers } from './headerFooterMembers';
import { namedItemCollectionMembers, namedItemMembers } from './nameMembers';
import { pageBreakCollectionMembers, pageBreakMembers } from './pageBreakMembers';
import { pageLayoutMembers } from './pageLayoutMembers';
import { rangeAreasMembers, rangeCollectionMembers, rangeMembers } from './rangeMembers';
import { freezePanesMembers, worksheetProtectionMembers } from './sheetFacetMembers';
import { tableCollectionMembers, tableMembers } from './tableMembers';
import { dataValidationMembers } from './validationMembers';
import { runtimeMembers, workbookMembers, workbookProtectionMembers } from './workbookMembers';
import { worksheetCollectionMembers } from './worksheetCollectionMembers';
import { worksheetMembers } from './worksheetMembers';

/** Everything the embedded Excel can do, by object type. */
export function memberTables(book: Book): ReadonlyMap<string, ErasedTable> {
  const tables = [
    served(workbookMembers(book)),
    served(workbookProtectionMembers(book)),
    served(runtimeMembers(book)),
    served(applicationMembers(book)),
    served(worksheetCollectionMembers(book)),
    served(worksheetMembers(book)),
    served(worksheetProtectionMembers(book)),
    served(freezePanesMembers(book)),
    served(namedItemCollectionMembers(book)),
    served(namedItemMembers(book)),
    served(rangeMembers(book)),
    served(rangeAreasMembers(book)),
    served(rangeCollectionMembers()),
    served(rangeFormatMembers(book)),
    served(rangeFillMembers()),
    served(rangeFontMembers()),
    served(rangeBorderCollectionMembers()),
    served(rangeBorderMembers()),
    served(formatProtectionMembers()),
    served(dataValidationMembers(book)),
    served(conditionalFormatCollectionMembers(book)),
    served(conditionalFormatMembers(book)),
    served(customFormatMembers()),
    served(cellValueFormatMembers()),
    served(formatRuleMembers()),
    served(conditionalRangeFormatMembers()),
    served(conditionalFillMembers()),
    served(conditionalFontMembers()),
    served(pageLayoutMembers(book)),
    served(pageBreakCollectionMembers(book)),
    served(pageBreakMembers()),
    served(headerFooterGroupMembers()),
    served(headerFooterMembers()),
    served(tableCollectionMembers(book)),
    served(tableMembers(book)),
    served(chartCollectionMembers(book)),
    served(chartMembers(book)),
    served(chartTitleMembers(book)),
    served(chartLegendMembers(book)),
    served(chartAxesMembers()),
    served(chartAxisMembers(book)),
    served(chartAxisTitleMembers(book)),
    served(chartSeriesCollectionMembers(book)),
    served(chartSeriesMembers(book)),
    served(chartSeriesFormatMembers()),
    served(chartDataLabelsMembers(book)),
    served(chartFillMembers(book)),
    served(chartLineFormatMembers(book)),
  ];
  return new Map(tables.map((table) => [table.type, table]));
}
