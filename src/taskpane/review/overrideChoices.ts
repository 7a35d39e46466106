import type { Overview } from '../../commands/overview';
import type { Override } from '../../domain/review/override';
import type { Band } from '../../domain/scheme/scheme';
import type { AnyScheme } from '../../domain/tables/anyScheme';
import { stateWord } from '../../domain/tables/stateWord';
import type { UnitResult } from '../../domain/tables/unitResult';
import { unitLabel } from '../scheme/unitLabel';

/** Somebody or something whose band people may decide over. */
export interface OverrideChoice {
  /** 编号, or the key of what is no person. */
  readonly unit: string;
  readonly label: string;
  readonly name: string;
  /** 建议等次 as it is printed. */
  readonly proposed: string;
  /** The bands it may get: all but the proposed one. */
  readonly bands: readonly Band[];
  /** What people decided so far. */
  readonly override?: Override;
}

type Scored = Pick<UnitResult, 'key' | 'name' | 'band' | 'state' | 'override'>;

/** Whom a scheme has scored; nobody where it cannot be calculated. */
export function overrideChoices(
  { schemes, tables }: Overview,
  scheme: string,
): readonly OverrideChoice[] {
  const people = schemes.find((each) => each.scheme.id === scheme);
  const units = tables.find((each) => each.scheme.id === scheme);
  const found: AnyScheme | undefined = people?.scheme ?? units?.scheme;
  const results: readonly Scored[] =
    people?.results?.map((each) => ({ ...each, key: each.personId })) ?? units?.results ?? [];
  return found === undefined ? [] : results.flatMap((each) => choiceOf(found.bands, each));
}

function choiceOf(bands: readonly Band[], result: Scored): readonly OverrideChoice[] {
  const { key, name, band, state, override } = result;
  if (bands.length === 0 || (state !== 'graded' && state !== 'ungraded')) return [];
  return [
    {
      unit: key,
      label: unitLabel(key, name),
      name,
      proposed: bands.find((each) => each.key === band)?.label ?? stateWord(state),
      bands: bands.filter((each) => each.key !== band),
      ...(override === undefined ? {} : { override }),
    },
  ];
}
