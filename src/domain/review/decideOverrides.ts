import type { Band } from '../scheme/scheme';
import { groupedBy } from '../tables/groupedBy';
import type { Override, OverrideEntry, OverrideFault } from './override';
import { plainText } from './plainText';

/** Somebody or something whose band people may change. */
export interface Candidate {
  readonly key: string;
  readonly personId: string | null;
  readonly name: string;
  readonly branch: string;
  /** 建议等次 as it is printed: a band's label or 不定等次. */
  readonly suggested: string;
  /** There is a score to decide over: without one nothing can be adjusted. */
  readonly isScored: boolean;
}

export interface OverrideDecisions {
  /** The overrides in force, by the key of the candidate. */
  readonly overrides: ReadonlyMap<string, Override>;
  readonly faults: readonly OverrideFault[];
}

/**
 * Which of a scheme's overrides are in force. One without a reason or without anybody who
 * answers for it is not (E22), nor one that names nobody of the results, no band, or somebody for
 * whom another row says something else (W35). One made over another proposal stays in force (W36).
 */
export function decideOverrides(
  bands: readonly Band[],
  candidates: readonly Candidate[],
  entries: readonly OverrideEntry[],
): OverrideDecisions {
  const directory = directoryOf(candidates);
  const inOrder = [...entries].sort((left, right) => left.row - right.row);
  const judged = inOrder.map((entry) => judge(bands, directory, entry));
  const complete = judged.flatMap((each) => ('fault' in each ? [] : [each]));
  const faults = judged.flatMap((each) => ('fault' in each ? [each.fault] : []));
  const overrides = new Map<string, Override>();
  for (const [key, same] of groupedBy(complete, ({ target }) => target.key)) {
    const [first, ...others] = same;
    if (first === undefined) continue;
    if (others.some(({ band }) => band !== first.band)) {
      faults.push(
        ...same.map(({ entry }) =>
          contradicted(
            entry,
            same.map((each) => each.entry),
          ),
        ),
      );
      continue;
    }
    faults.push(...others.map(({ entry }) => repeated(entry, first.entry)));
    const { override, fault } = inForce(first);
    overrides.set(key, override);
    if (fault !== null) faults.push(fault);
  }
  return { overrides, faults: faults.sort((left, right) => left.entry.row - right.entry.row) };
}

interface Complete {
  readonly entry: OverrideEntry;
  readonly target: Candidate;
  readonly band: string;
}

function judge(
  bands: readonly Band[],
  directory: Directory,
  entry: OverrideEntry,
): Complete | { readonly fault: OverrideFault } {
  const fault = (
    code: 'E22' | 'W35',
    column: OverrideFault['column'],
    detail: Readonly<Record<string, string>>,
  ): { readonly fault: OverrideFault } => ({ fault: { code, entry, column, detail } });
  const found = targetOf(directory, entry);
  if (typeof found === 'string')
    return fault('W35', found === 'name' ? 'name' : 'unit', { reason: found });
  if (!found.isScored) {
    return fault('W35', 'unit', { reason: 'state', calculated: found.suggested });
  }
  const band = bands.find(({ label }) => plainText(label) === plainText(entry.band));
  if (band === undefined) {
    const options = bands.map(({ label }) => label).join('、');
    return fault('W35', 'band', { reason: 'band', options });
  }
  if (entry.reason === '') return fault('E22', 'reason', { reason: 'reason' });
  if (entry.by === '') return fault('E22', 'by', { reason: 'by' });
  return { entry, target: found, band: band.key };
}

type Index = (text: string) => readonly Candidate[];

/** Everybody by 编号 or key, and by name; looked up once for a school with many people. */
interface Directory {
  readonly byKey: Index;
  readonly byPerson: Index;
  readonly byName: Index;
}

function directoryOf(candidates: readonly Candidate[]): Directory {
  const index = (textOf: (each: Candidate) => string): Index => {
    const groups = groupedBy(candidates, (each) => plainText(textOf(each)));
    return (text) => (text === '' ? [] : (groups.get(text) ?? []));
  };
  return {
    byKey: index(({ key }) => key),
    byPerson: index(({ personId }) => personId ?? ''),
    byName: index(({ name }) => name),
  };
}

/** The one that is meant: by 编号 or key, else by a name that only one has. */
function targetOf(
  { byKey, byPerson, byName }: Directory,
  { unit, name, branch }: OverrideEntry,
): Candidate | 'unit' | 'name' | 'several' {
  const id = plainText(unit);
  const wanted = id === '' ? plainText(name) : id;
  const namesakes = byName(wanted).filter(
    (each) => branch === '' || plainText(each.branch) === plainText(branch),
  );
  const found = [byKey(id), byPerson(id), namesakes].find((each) => each.length > 0) ?? [];
  const [only, ...others] = found;
  if (only === undefined) return 'unit';
  if (others.length > 0) return 'several';
  return name === '' || plainText(name) === plainText(only.name) ? only : 'name';
}

function inForce({ entry, target, band }: Complete): {
  readonly override: Override;
  readonly fault: OverrideFault | null;
} {
  const { suggested, reason, by, date } = entry;
  const outdated = suggested !== '' && plainText(suggested) !== plainText(target.suggested);
  const detail = { calculated: target.suggested };
  return {
    override: { band, suggested, reason, by, date, outdated },
    fault: outdated ? { code: 'W36', entry, column: 'suggested', detail } : null,
  };
}

function contradicted(entry: OverrideEntry, all: readonly OverrideEntry[]): OverrideFault {
  const rows = all.flatMap(({ row }) => (row === entry.row ? [] : [String(row)])).join('、');
  return { code: 'W35', entry, column: 'unit', detail: { reason: 'contradicted', rows } };
}

function repeated(entry: OverrideEntry, first: OverrideEntry): OverrideFault {
  const detail = { reason: 'repeated', rows: String(first.row) };
  return { code: 'W35', entry, column: 'unit', detail };
}
