import type { Served } from '../../protocol/served';
import type { BorderSide } from '../formats/borders';
import type { CellArea } from '../model/cellRange';
import type { ConditionalFormat } from '../model/conditionalFormat';
import type { PageSetup } from '../model/pageSetup';
import type { Sheet } from '../model/sheet';

/** A part of the workbook that has no state of its own, such as its list of sheets. */
export class BookFacet implements Served {
  constructor(readonly apiType: string) {}
}

/** The names of the workbook (null) or of one sheet. */
export class NameScope implements Served {
  readonly apiType = 'NamedItemCollection';

  constructor(readonly scope: Sheet | null) {}
}

/** The tables of the workbook (null) or of one sheet. */
export class TableScope implements Served {
  readonly apiType = 'TableCollection';

  constructor(readonly sheet: Sheet | null) {}
}

export class BorderFacet implements Served {
  readonly apiType = 'RangeBorder';

  constructor(
    readonly cells: CellArea,
    readonly side: BorderSide,
  ) {}
}

/** A part of a conditional format, such as the fill it gives. */
export class FormatFacet implements Served {
  constructor(
    readonly apiType: string,
    readonly format: ConditionalFormat,
  ) {}

  get isGone(): boolean {
    return this.format.isGone;
  }
}

export class HeaderFooterFacet implements Served {
  readonly apiType = 'HeaderFooter';

  constructor(
    readonly sheet: Sheet,
    readonly pages: keyof PageSetup['texts'],
  ) {}
}
