import { exact } from '../../exact/exact';
import { finalBand } from '../../review/finalBand';
import type { EngineInput, EngineOutput } from '../../tables/engineRun';
import { handedOver } from './runMean';

/** 授牌 and 锦旗 follow the band that people decided on, and so do the counts of the bands. */
export function adjustMean(
  output: EngineOutput,
  { scheme, school }: Pick<EngineInput, 'scheme' | 'school'>,
): EngineOutput {
  const { engine } = scheme;
  if (engine.kind !== 'mean') throw new Error(`${scheme.id} is no mean`);
  const units = output.units.map((unit) => {
    const person = school.roster.byId.get(unit.key);
    if (unit.override === undefined || person === undefined) return unit;
    const decided = { ...unit, band: finalBand(unit) };
    return { ...handedOver(decided, person, { scheme, school }, engine), band: unit.band };
  });
  return {
    ...output,
    units,
    totals: output.totals.map((total) => {
      const key = /^given\.(.*)$/u.exec(total.key)?.[1];
      if (key === undefined) return total;
      const given = units.filter((unit) => finalBand(unit) === key).length;
      return { ...total, value: exact(String(given)) };
    }),
  };
}
