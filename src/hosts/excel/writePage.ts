import type { PageMargins, PageSpec, TabContent } from '../../sheets/tabContent';
import { marginPoints } from '../../workbook/marginPoints';
import { tabColourOf } from '../../workbook/palette';
import { type Job, job } from './job';

type SheetOf = () => Excel.Worksheet;

/** Excel's limit for one part of a footer. */
const LONGEST_FOOTER = 255;

/** What belongs to the tab as a whole: frozen header, colour, printed page. */
export function pageJobs(sheet: SheetOf, content: TabContent): Job[] {
  const { freeze, tabColour, page } = content;
  return [
    ...(tabColour === null
      ? []
      : [
          job(1, () => {
            sheet().tabColor = `#${tabColourOf(tabColour)}`;
          }),
        ]),
    ...(freeze === null ? [] : [freezeJob(sheet, freeze)]),
    ...(page === null ? [] : [pageJob(sheet, page)]),
    ...(page?.breaks ?? []).map((row) =>
      job(2, () => {
        sheet().horizontalPageBreaks.add(`A${row}`);
      }),
    ),
  ];
}

function freezeJob(sheet: SheetOf, { rows, columns }: { rows: number; columns: number }): Job {
  return job(2, () => {
    const panes = sheet().freezePanes;
    if (rows > 0 && columns > 0) {
      panes.freezeAt(sheet().getRangeByIndexes(0, 0, rows, columns));
    } else if (rows > 0) panes.freezeRows(rows);
    else if (columns > 0) panes.freezeColumns(columns);
  });
}

function pageJob(sheet: SheetOf, page: PageSpec): Job {
  return job(13, () => {
    const layout = sheet().pageLayout;
    layout.paperSize = 'A4';
    layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    if (page.margins !== undefined) setMargins(layout, page.margins);
    if (page.fitWidth) layout.zoom = { horizontalFitToPages: 1 };
    if (page.repeatRows !== null) {
      layout.setPrintTitleRows(`$${page.repeatRows.from}:$${page.repeatRows.to}`);
    }
    // Signature lines stay readable on tabs that are shrunk to the width of the page.
    layout.headersFooters.useSheetScale = false;
    const footers = layout.headersFooters.defaultForAllPages;
    footers.leftFooter = page.footerLeft.replaceAll('&', '&&').slice(0, LONGEST_FOOTER);
    if (page.pageNumbers) footers.rightFooter = '第 &P 页 共 &N 页';
  });
}

function setMargins(layout: Excel.PageLayout, margins: PageMargins): void {
  layout.topMargin = marginPoints(margins.top);
  layout.bottomMargin = marginPoints(margins.bottom);
  layout.leftMargin = marginPoints(margins.left);
  layout.rightMargin = marginPoints(margins.right);
}
