import type { Flag, ScoreResult } from '../engines/scoreResult';
import type { Summary } from '../lists/summarise';
import type { Roster } from '../people/person';
import type { Scheme } from '../scheme/scheme';
import { shareOf } from '../scheme/shareOf';
import { type CapLine, capLine } from './capLine';
import { type LineFinder, lineFinder } from './nearLines';
import type { NearLine, ReviewItem } from './reviewItem';

/** What is to be looked at in a scheme, and the share of its top band where it has a cap. */
export interface SchemeReview {
  readonly items: readonly ReviewItem[];
  /** In all first, then per branch; empty without a cap. */
  readonly caps: readonly CapLine[];
}

/** The review of a scheme of score sheets (4.2 step 6), people in the order of the results. */
export function reviewScores(
  scheme: Scheme,
  results: readonly ScoreResult[],
  summary: Summary,
  { roster, yearEnd }: { readonly roster: Roster; readonly yearEnd: string },
): SchemeReview {
  const linesOf = lineFinder(scheme.bands);
  const joinedOf = (id: string): string => roster.byId.get(id)?.joined ?? '';
  const items = results.flatMap((result): ReviewItem[] => {
    const about = { id: result.personId, name: result.name, branch: result.branch };
    const decided: ReviewItem[] =
      result.override === undefined
        ? []
        : [{ ...about, kind: 'override', proposed: result.band, override: result.override }];
    const short = { joined: joinedOf(result.personId), yearEnd };
    return [
      ...decided,
      ...nearOf(linesOf, result).map((near) => ({ ...about, ...near })),
      ...flagged(scheme, result, short).map((found): ReviewItem => ({ ...about, ...found })),
    ];
  });
  return { items, caps: capsOf(scheme, summary) };
}

function nearOf(linesOf: LineFinder, result: ScoreResult): readonly NearLine[] {
  const value = result.explanation.bandOn === 'rounded' ? result.total : result.totalExact;
  return result.state === 'graded' && value !== null ? linesOf(value) : [];
}

type WithoutUnit<Item> = Item extends unknown ? Omit<Item, 'id' | 'name' | 'branch'> : never;

type Found = WithoutUnit<ReviewItem>;

/** What the engine flagged of somebody and people should look at. */
function flagged(
  scheme: Scheme,
  result: ScoreResult,
  short: { readonly joined: string; readonly yearEnd: string },
): readonly Found[] {
  const { total, band, explanation, flags } = result;
  const when = (kind: Flag['kind'], found: Found | null): readonly Found[] =>
    found !== null && flags.some((flag) => flag.kind === kind) ? [found] : [];
  const { vetoReason: reason } = explanation;
  const below = flags.flatMap((flag) => (flag.kind === 'partFloor' ? flag.parts : []));
  const { minMonths: months } = scheme.settings;
  return [
    ...when('veto', { kind: 'veto', reason, total, band }),
    ...when('partFloor', belowFloor(scheme, result, below)),
    ...when('borderline', borderline(result)),
    ...when('probationary', { kind: 'probationary', total, band }),
    ...when('shortMembership', { kind: 'shortMembership', ...short, months, total }),
  ];
}

function borderline({ total, totalExact, band, bandExact }: ScoreResult): Found | null {
  if (total === null || totalExact === null) return null;
  return { kind: 'borderline', exact: totalExact, rounded: total, band, bandExact };
}

function belowFloor(
  { settings }: Scheme,
  { parts, total }: ScoreResult,
  below: readonly string[],
): Found {
  const low = parts.flatMap(({ part, label, score }) =>
    below.includes(part) && score !== null ? [{ label, score }] : [],
  );
  return { kind: 'partFloor', parts: low, floor: settings.partFloor, total };
}

function capsOf({ settings, bands }: Scheme, summary: Summary): readonly CapLine[] {
  const share = settings.excellentCap === 'none' ? null : shareOf(settings.excellentCapShare);
  if (share === null) return [];
  const limit = { text: settings.excellentCapShare, share };
  const band = bands[0]?.label ?? '';
  return [{ branch: '', ...summary.total }, ...summary.branches].map((line) =>
    capLine({ group: line.branch, band, count: line.bands[0]?.count ?? 0, due: line.due }, limit),
  );
}
