import { toFixedText, ZERO } from '../../exact/exact';
import { finalBand } from '../../review/finalBand';
import type { EngineOutput } from '../../tables/engineRun';
import type { TableScheme } from '../../tables/tableScheme';
import type { RowProblem, UnitResult } from '../../tables/unitResult';
import { topShares } from './topShares';

/** What people decided is counted against the limit of the top band (R-08, W15); nobody is moved. */
export function adjustBallot(output: EngineOutput, scheme: TableScheme): EngineOutput {
  const over = topShares(scheme, output.units).filter(({ isOver }) => isOver);
  const [line] = over;
  if (scheme.engine.kind !== 'ballot' || !scheme.engine.graded) return output;
  const others = output.problems.filter(({ code }) => code !== 'W15');
  if (line === undefined) {
    return { ...output, units: output.units.map(unmarked), problems: others };
  }
  const ratio = toFixedText(line.share ?? ZERO, 2);
  const problem: RowProblem = {
    code: 'W15',
    tab: '',
    row: 0,
    column: '',
    id: '',
    name: '',
    seen: ratio,
    suggested: '',
    detail: {
      branch: '',
      band: line.band,
      count: String(line.count),
      due: String(line.due),
      ratio,
      share: line.limit,
    },
  };
  const units = output.units.map((unit): UnitResult => {
    const bare = unmarked(unit);
    return finalBand(unit) === scheme.bands[0]?.key
      ? { ...bare, flags: [...bare.flags, { kind: 'excellentRatio', detail: { ratio } }] }
      : bare;
  });
  return { ...output, units, problems: [...others, problem] };
}

function unmarked(unit: UnitResult): UnitResult {
  return { ...unit, flags: unit.flags.filter(({ kind }) => kind !== 'excellentRatio') };
}
