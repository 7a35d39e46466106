import type { TableScheme } from '../../domain/tables/tableScheme';
import type { OutputValue, UnitResult } from '../../domain/tables/unitResult';
import { bandName } from '../../messages/bandName';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import { overrideJson } from './overrideJson';
import { exactOrNull, fixedOrNull } from './scoreJson';

/** The result of one unit of a scheme on tables for machines; numbers are decimal text. */
export function unitJson(result: UnitResult, scheme: TableScheme, language: Language): object {
  const decimals = decimalsOf(scheme);
  const band = scheme.bands.find(({ key }) => key === result.band);
  const { flag } = messagesFor(language).unit;
  return {
    key: result.key,
    id: result.personId,
    name: result.name,
    branch: result.branch,
    post: result.post,
    group: result.group,
    state: result.state,
    score: fixedOrNull(result.score, decimals),
    scoreExact: exactOrNull(result.exact),
    band: result.band,
    bandLabel: band?.label ?? null,
    bandName: band === undefined ? null : bandName(band, language),
    bandWithoutRounding: result.bandExact,
    rank: result.rank,
    award: result.award,
    followUp: result.followUp,
    ...(result.override === undefined
      ? {}
      : { override: overrideJson(result.override, scheme.bands) }),
    flags: result.flags.map((each) => ({ ...each, sentence: flag[each.kind](each.detail) })),
    values: Object.fromEntries(
      Object.entries(result.values).map(([key, value]) => [key, valueText(value)]),
    ),
    sources: result.sources,
  };
}

/** Text as it is, numbers as decimal text or as a fraction. */
export function valueText(value: OutputValue): string | null {
  return typeof value === 'string' ? value : exactOrNull(value);
}

/** Decimals to which a scheme rounds its scores. */
export function decimalsOf({ parameters }: TableScheme): number {
  const found = parameters.find(({ code }) => code === 'decimals')?.value ?? '2';
  return Math.max(['0', '1', '2', '3', '4'].indexOf(found), 0);
}
