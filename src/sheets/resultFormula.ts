import { bandOrdinal } from '../domain/scheme/parameterSpec';
import type { Band, Scheme } from '../domain/scheme/scheme';
import { absoluteColumn, cellAddress, columnLetters } from './address';
import { textLiteral } from './cellInput';
import type { ParameterReference } from './parameterReference';
import { choiceLiteral, NOISE_DECIMALS } from './scoreFormula';

/** Where a part's fill-in tab keeps what the result tab pulls from it. */
export interface PartSource {
  readonly part: string;
  readonly tab: string;
  readonly idColumn: number;
  /** Null when the tab has no calc column of ours (made by another program). */
  readonly scoreColumn: number | null;
  readonly vetoColumn: number | null;
  readonly fromRow: number;
  readonly toRow: number;
}

/**
 * Columns of the result tab, 0-based, that its formulas use. The last four are hidden helpers:
 * total before rounding, veto, the number that is banded, the number that is ranked.
 */
export interface ResultColumns {
  readonly id: number;
  readonly branch: number;
  readonly parts: ReadonlyMap<string, number>;
  readonly total: number;
  readonly band: number;
  /** The band that counts; null where people have decided over none and the column is not there. */
  readonly decided: number | null;
  readonly exactTotal: number;
  readonly veto: number;
  readonly banded: number;
  readonly ranked: number;
}

/** The formulas of one row of the result tab; each begins with "=" (3.1, R-02, R-04, R-05). */
export class ResultFormulas {
  constructor(
    private readonly scheme: Scheme,
    private readonly columns: ResultColumns,
    private readonly sources: readonly PartSource[],
    private readonly reference: ParameterReference,
    private readonly lastRow: number,
    private readonly firstRow: number,
  ) {}

  /** The part's exact score, found by 编号 so that sorting either tab does no harm. */
  partScore(part: string, row: number): string | null {
    const source = this.sources.find((each) => each.part === part);
    if (source?.scoreColumn == null) return null;
    return `=IFERROR(${this.pull(source, source.scoreColumn, row)},"")`;
  }

  exactTotal(row: number): string {
    const scores = this.partCells(row);
    const blank = scores.map((cell) => `${cell}=""`).join(',');
    const weighted = this.scheme.parts
      .map((part, index) => `${this.reference(`weight.${part.key}`)}*${scores[index] ?? '0'}`)
      .join('+');
    const list = scores.join(',');
    const combine = this.reference('combine');
    const value =
      `IF(${combine}=${choiceLiteral('combine', 'sum')},SUM(${list}),` +
      `IF(${combine}=${choiceLiteral('combine', 'min')},MIN(${list}),(${weighted})/100))`;
    return `=IF(OR(${blank}),"",ROUND(${value},${NOISE_DECIMALS}))`;
  }

  total(row: number): string {
    const exact = this.at(row, this.columns.exactTotal);
    return `=IF(${exact}="","",ROUND(${exact},${this.reference('decimals')}))`;
  }

  /** `seen`: the pulled cell shows what the engine read; else the engine's word stands there. */
  veto(row: number, seen: boolean, vetoed: boolean): string {
    const isOn = `${this.reference('veto')}=${choiceLiteral('veto', 'on')}`;
    if (!seen) return vetoed ? `=IF(${isOn},"是","")` : '=""';
    const source = this.sources.find((each) => each.vetoColumn !== null);
    if (source === undefined || source.vetoColumn === null) return '=""';
    const pulled = `IFERROR(${this.pull(source, source.vetoColumn, row)},"")="是"`;
    return `=IF(AND(${isOn},${pulled}),"是","")`;
  }

  /** The number that decides the band: rounded or exact, capped by the weakest part (A-03, A-05). */
  banded(row: number): string {
    const { reference } = this;
    const total = this.at(row, this.columns.total);
    const exact = this.at(row, this.columns.exactTotal);
    const onExact = `${reference('bandOn')}=${choiceLiteral('bandOn', 'exact')}`;
    const chosen = `IF(${onExact},${exact},${total})`;
    const weakest = `MIN(${this.partCells(row).join(',')})`;
    const weakestPrinted = `ROUND(${weakest},${reference('decimals')})`;
    const capped =
      `AND(${reference('partFloorAction')}=${choiceLiteral('partFloorAction', 'cap')},` +
      `${weakestPrinted}<IFERROR(SUM(${reference('partFloor')}),0))`;
    const weakestBanded = `IF(${onExact},${weakest},${weakestPrinted})`;
    return `=IF(${total}="","",IF(${capped},MIN(${chosen},${weakestBanded}),${chosen}))`;
  }

  /** `graded`: the band by the number; `ungraded`: 不定等次 as soon as there is a total (A-08). */
  band(row: number, state: 'graded' | 'ungraded', probationary: boolean): string {
    const value = this.at(row, this.columns.banded);
    if (state === 'ungraded') return `=IF(${value}="","未完成","不定等次")`;
    const vetoed =
      `AND(${this.at(row, this.columns.veto)}="是",` +
      `${this.reference('vetoEffect')}=${choiceLiteral('vetoEffect', 'lowestBand')})`;
    const byNumber = this.bandByNumber(value, probationary);
    return `=IF(${value}="","未完成",IF(${vetoed},${this.vetoBandLabel()},${byNumber}))`;
  }

  /** The proposal, where people have not decided otherwise (R-08). */
  decided(row: number): string {
    return `=${this.at(row, this.columns.band)}`;
  }

  /** What follows from the band; a veto that leaves the first band takes what it brings (A-11). */
  followUp(row: number): string {
    const band = this.at(row, this.columns.band);
    const [top] = this.scheme.bands;
    const noAward =
      top === undefined
        ? 'FALSE'
        : `AND(${this.at(row, this.columns.veto)}="是",${band}=${this.label(top)})`;
    const chain = this.scheme.bands.reduceRight(
      (rest, each) =>
        `IF(${band}=${this.label(each)},${this.reference(`band.${each.key}.follow`)}&"",${rest})`,
      '""',
    );
    return `=IF(${noAward},"",${chain})`;
  }

  /** What is ranked: the printed total of a graded row without veto (R-12). */
  ranked(row: number): string {
    const total = this.at(row, this.columns.total);
    return `=IF(OR(${total}="",${this.at(row, this.columns.veto)}="是"),"",${total})`;
  }

  /** Shared places in the branch, 1, 2, 2, 4 (R-12). */
  rank(row: number): string {
    const ranked = this.at(row, this.columns.ranked);
    const range = this.column(this.columns.ranked);
    const branches = this.column(this.columns.branch);
    const branch = this.at(row, this.columns.branch);
    return `=IF(${ranked}="","",COUNTIFS(${branches},${branch},${range},">"&${ranked})+1)`;
  }

  private bandByNumber(value: string, probationary: boolean): string {
    const { bands } = this.scheme;
    return bands.reduceRight((rest, band, index) => {
      const label = this.label(band);
      if (band.lo === null) return label;
      const next = bands[index + 1];
      const shown =
        index === 0 && probationary && next !== undefined
          ? `IF(${this.reference('probationaryExcellent')}=${choiceLiteral('probationaryExcellent', 'block')},${this.label(next)},${label})`
          : label;
      const lo = this.reference(`band.${band.key}.lo`);
      const inclusive = `${this.reference(`band.${band.key}.inclusive`)}="是"`;
      return `IF(OR(${value}>${lo},AND(${value}=${lo},${inclusive})),${shown},${rest})`;
    }, '""');
  }

  private vetoBandLabel(): string {
    const ordinal = this.reference('vetoBand');
    return this.scheme.bands.reduceRight(
      (rest, band, index) =>
        `IF(${ordinal}=${textLiteral(bandOrdinal(index))},${this.label(band)},${rest})`,
      '""',
    );
  }

  private label(band: Band): string {
    return this.reference(`band.${band.key}.label`);
  }

  private partCells(row: number): string[] {
    return this.scheme.parts.map((part) => this.at(row, this.columns.parts.get(part.key) ?? 0));
  }

  private pull(source: PartSource, column: number, row: number): string {
    const values = absoluteColumn(source.tab, column, source.fromRow, source.toRow);
    const ids = absoluteColumn(source.tab, source.idColumn, source.fromRow, source.toRow);
    return `INDEX(${values},MATCH(${this.at(row, this.columns.id)},${ids},0))`;
  }

  private at(row: number, column: number): string {
    return cellAddress(row, column);
  }

  private column(column: number): string {
    const letters = columnLetters(column);
    return `$${letters}$${this.firstRow}:$${letters}$${this.lastRow}`;
  }
}
