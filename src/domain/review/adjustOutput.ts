import { adjustBallot } from '../engines/ballot/adjustBallot';
import { adjustMean } from '../engines/composite/adjustMean';
import { adjustGoals } from '../engines/scoreTable/adjustGoals';
import { bandByKey } from '../scheme/bandOf';
import type { EngineInput, EngineOutput } from '../tables/engineRun';
import { stateWord } from '../tables/stateWord';
import type { TableScheme } from '../tables/tableScheme';
import type { OutputValue, UnitResult } from '../tables/unitResult';
import { type Candidate, decideOverrides } from './decideOverrides';
import type { Override, OverrideEntry, OverrideFault } from './override';

/**
 * What an engine put out with what people decided over it: the proposed band stays with the
 * unit and on the tabs, lists and summaries take the decided one, and so does what hangs on a band
 * (授牌, 问责). Scores, ranks and what other schemes pull do not change.
 */
export function adjustOutput(
  output: EngineOutput,
  entries: readonly OverrideEntry[],
  input: Omit<EngineInput, 'published'>,
): { readonly output: EngineOutput; readonly faults: readonly OverrideFault[] } {
  if (entries.length === 0) return { output, faults: [] };
  const { scheme } = input;
  const candidates = output.units.map((unit) => candidateOf(scheme, unit));
  const { overrides, faults } = decideOverrides(scheme.bands, candidates, entries);
  if (overrides.size === 0) return { output, faults };
  const units = output.units.map((unit) => {
    const override = overrides.get(unit.key);
    return override === undefined ? unit : adjustedUnit(scheme, unit, override);
  });
  return { output: followed({ ...output, units }, input), faults };
}

function candidateOf({ bands }: TableScheme, unit: UnitResult): Candidate {
  const { key, personId, name, branch, state, band } = unit;
  return {
    key,
    personId,
    name,
    branch,
    suggested: band === null ? stateWord(state) : bandByKey(bands, band).label,
    isScored: state === 'graded' || state === 'ungraded',
  };
}

function adjustedUnit(scheme: TableScheme, unit: UnitResult, override: Override): UnitResult {
  const band = bandByKey(scheme.bands, override.band);
  const before =
    unit.band === null ? stateWord(unit.state) : bandByKey(scheme.bands, unit.band).label;
  const outdated: Readonly<Record<string, string>> = override.outdated ? { outdated: '是' } : {};
  // Whatever a scheme calls it: 等次, 结论, 星级.
  const values = Object.entries(unit.values).map(([key, value]): [string, OutputValue] => [
    key,
    value === before ? band.label : value,
  ]);
  return {
    ...unit,
    override,
    followUp: band.followUp,
    values: Object.fromEntries(values),
    flags: [...unit.flags, { kind: 'adjusted', detail: { band: band.label, ...outdated } }],
  };
}

/** What hangs on a band in this kind of scheme. */
function followed(output: EngineOutput, input: Omit<EngineInput, 'published'>): EngineOutput {
  switch (input.scheme.engine.kind) {
    case 'mean':
      return adjustMean(output, input);
    case 'goals':
      return adjustGoals(output, input);
    case 'ballot':
      return adjustBallot(output, input.scheme);
    case 'rowScore':
    case 'promises':
    case 'ledger':
    case 'quota':
    case 'visits':
    case 'pairs':
    case 'composite':
    case 'contest':
      return output;
  }
}
