import type { CellContent } from '../../domain/reading/cellContent';
import { isStanding } from '../../sheets/collect/ledgerEntry';
import type { CellPlace, CollectChoices, DifferenceChoice } from './collectReport';
import type { Ledger } from './ledger';

/** A value that a file holds for a cell of the workbook. */
export interface Offer {
  readonly print: string;
  readonly savedAt: string;
  readonly place: CellPlace;
  /** What is seen, without spaces around it; never "". */
  readonly seen: string;
  readonly cell: CellContent;
}

/** A cell of the workbook for which values came back. */
export interface CellToSettle<O> {
  readonly table: string;
  readonly unit: string;
  readonly column: string;
  /** What stands there; "" for nothing. */
  readonly here: string;
  /** In the order of `inOfferOrder`. */
  readonly offers: readonly O[];
}

/** What becomes of a cell. */
export interface Settlement<O> {
  /** Asked, decided or not: the values that are not the same; null where there was nothing to ask. */
  readonly asked: {
    readonly offers: readonly O[];
    readonly choice: DifferenceChoice | null;
  } | null;
  /** The value that is written. */
  readonly taken: O | null;
  /** Values that somebody decided against. */
  readonly rejected: readonly O[];
}

const NOTHING = { asked: null, taken: null, rejected: [] } as const;

/**
 * What becomes of a cell: one value for a blank cell is taken; what the workbook and a file, or two
 * files, disagree on is asked and left alone until it is decided. A file that was settled before
 * does not ask again; but what it brought before and is gone may come again.
 */
export function settleCell<O extends Offer>(
  { table, unit, column, here, offers }: CellToSettle<O>,
  ledger: Ledger,
  choices: CollectChoices,
): Settlement<O> {
  const known = offers.map((offer) => ({
    offer,
    entry: ledger.of(offer.print, table, unit, column),
  }));
  const live = known.filter(({ entry }) => entry === null || isStanding(entry));
  const values = live.map(({ offer }) => offer);
  const isOpen =
    here === ''
      ? new Set(values.map(({ seen }) => seen)).size > 1
      : live.some(({ offer, entry }) => entry === null && offer.seen !== here);
  if (isOpen) return decide(differenceId(table, unit, column), here, values, choices);
  const [first] = values;
  return here === '' && first !== undefined ? { ...NOTHING, taken: first } : NOTHING;
}

/** Stable from run to run. */
export function differenceId(table: string, unit: string, column: string): string {
  return `${table}/${unit}/${column}`;
}

type Decidable = Pick<Offer, 'print' | 'savedAt' | 'seen'>;

/** Carries out what somebody chose, as far as it can be carried out. */
export function decide<O extends Decidable>(
  id: string,
  here: string,
  offers: readonly O[],
  { differences, otherwise }: Pick<CollectChoices, 'differences' | 'otherwise'>,
): Settlement<O> {
  const general = otherwise === 'keep' || otherwise === 'latest' ? { kind: otherwise } : null;
  const choice = differences.get(id) ?? general;
  const chosen = choice === null ? null : chosenOf(choice, here, offers);
  if (choice === null || chosen === null) {
    return { asked: { offers, choice: null }, taken: null, rejected: [] };
  }
  const stays = chosen.seen === here;
  return {
    asked: { offers, choice },
    taken: stays ? null : chosen.offer,
    rejected: offers.filter(({ seen }) => seen !== chosen.seen),
  };
}

interface Chosen<O> {
  readonly seen: string;
  readonly offer: O | null;
}

/** Null when the choice names no file that is here, or no file was saved last. */
function chosenOf<O extends Decidable>(
  choice: DifferenceChoice,
  here: string,
  offers: readonly O[],
): Chosen<O> | null {
  switch (choice.kind) {
    case 'keep':
      return { seen: here, offer: null };
    case 'take': {
      const offer = offers.find(({ print }) => print === choice.print);
      return offer === undefined ? null : { seen: offer.seen, offer };
    }
    case 'latest': {
      const [first] = offers;
      const last = offers.filter(({ savedAt }) => savedAt === first?.savedAt);
      const isOne = new Set(last.map(({ seen }) => seen)).size === 1;
      return first === undefined || !isOne ? null : { seen: first.seen, offer: first };
    }
  }
}

/** The latest first; what was saved at the same time, or does not say when, by its print. */
export function inOfferOrder<O extends Pick<Offer, 'print' | 'savedAt'>>(
  offers: readonly O[],
): O[] {
  return [...offers].sort(
    (one, other) => compareText(other.savedAt, one.savedAt) || compareText(one.print, other.print),
  );
}

/** By code units: the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
