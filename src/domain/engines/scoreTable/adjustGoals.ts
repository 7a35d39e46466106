import { finalBand } from '../../review/finalBand';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import { settingsOf } from '../../tables/settings';
import type { TableScheme } from '../../tables/tableScheme';
import type { UnitResult } from '../../tables/unitResult';
import { ledgerTotals, numbered } from './runGoals';

/**
 * Who is held accountable follows the conclusion that people decided on: the ledger,
 * its counts and what is to follow. Which dimensions failed stays as calculated.
 */
export function adjustGoals(
  output: EngineOutput,
  input: Omit<EngineInput, 'published'>,
): EngineOutput {
  const { engine } = input.scheme;
  if (engine.kind !== 'goals') throw new Error(`${input.scheme.id} has no goals`);
  const units = output.units.map((unit) =>
    unit.override === undefined ? unit : heldAccountable(unit, input.scheme),
  );
  const accountable = units.filter(({ values }) => values['accountable'] === '是');
  const counts = ledgerTotals(input, engine, accountable);
  return {
    ...output,
    units,
    outputs: new Map([...output.outputs, [engine.ledger.output, numbered(accountable)]]),
    totals: output.totals.map((total) => counts.find(({ key }) => key === total.key) ?? total),
  };
}

/** The bands count the dimensions that are met: the second one has one failure, and so on. */
function heldAccountable(unit: UnitResult, { bands, engine, parameters }: TableScheme): UnitResult {
  if (engine.kind !== 'goals') return unit;
  const failed = bands.findIndex(({ key }) => key === finalBand(unit));
  const needed = settingsOf(parameters).text('failWhen') === 'both' ? engine.dimensions.length : 1;
  const accountable = failed >= needed;
  const followUp = accountable ? unit.followUp : '';
  return {
    ...unit,
    followUp,
    values: { ...unit.values, follow: followUp, accountable: accountable ? '是' : '否' },
  };
}
