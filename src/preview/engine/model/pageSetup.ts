import type { Rect } from '../cells/rect';

export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

const blankTexts = (): HeaderFooterTexts => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

/** `pageLayout.zoom`: a scale in percent, or a number of pages to fit to. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Print set-up of one sheet, which Univer does not model. Margins are in points. */
export class PageSetup {
  orientation = 'Portrait';
  paperSize = 'Letter';
  printOrder = 'DownThenOver';
  printErrors = 'AsDisplayed';
  printComments = 'NoComments';
  blackAndWhite = false;
  draftMode = false;
  printGridlines = false;
  printHeadings = false;
  centerHorizontally = false;
  centerVertically = false;
  firstPageNumber: number | '' = '';
  readonly margins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
  zoom: PageZoom = { scale: 100 };
  /** 1-based rows that begin a new page. */
  breaks: readonly number[] = [];
  printArea: readonly Rect[] | null = null;
  titleRows: Rect | null = null;
  titleColumns: Rect | null = null;
  headerFooterState = 'Default';
  useSheetMargins = true;
  useSheetScale = true;
  readonly texts = {
    defaultForAllPages: blankTexts(),
    firstPage: blankTexts(),
    evenPages: blankTexts(),
    oddPages: blankTexts(),
  };
}
