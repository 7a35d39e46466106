import { failure, type Result, success } from '../../domain/result';
import { plainText } from '../../domain/review/plainText';
import type { Band } from '../../domain/scheme/scheme';
import type { AnyScheme } from '../../domain/tables/anyScheme';
import { stateWord } from '../../domain/tables/stateWord';
import type { UnitResult } from '../../domain/tables/unitResult';
import type { CommandContext, CommandFailure } from '../command';
import { evaluate } from '../evaluate';
import { knownSchemes } from '../knownSchemes';
import type { SchoolWorkbook } from '../schoolWorkbook';

/** Whose band is to be changed, with the proposal as it is calculated now. */
export interface OverrideTarget {
  /** With the school's parameters. */
  readonly scheme: AnyScheme;
  readonly unit: Pick<UnitResult, 'key' | 'personId' | 'name' | 'branch' | 'state' | 'band'>;
  /** 建议等次 as it is printed. */
  readonly suggested: string;
}

/** Finds a result of a scheme by 编号 or key, or says what is not there. */
export function overrideTarget(
  school: SchoolWorkbook,
  asked: { readonly scheme: string; readonly unit: string },
  context: CommandContext,
): Result<OverrideTarget, CommandFailure> {
  const { evaluations, tables, problems } = evaluate(school);
  const people = evaluations.find(({ inUse }) => inUse.scheme.id === asked.scheme);
  const units = tables.find(({ inUse }) => inUse.scheme.id === asked.scheme);
  const scheme = people?.inUse.scheme ?? units?.inUse.scheme;
  if (scheme === undefined) return failure(notInUse(asked.scheme, context));
  const results = people?.scored?.results.map((each) => ({ ...each, key: each.personId }));
  const found = results ?? units?.output?.units;
  if (found === undefined) {
    const wrong = problems.filter(({ code }) => code === 'E21' || code === 'E17');
    return failure({ code: 'parametersWrong', problems: wrong });
  }
  const wanted = plainText(asked.unit);
  const unit = [
    ...found.filter(({ key }) => plainText(key) === wanted),
    ...found.filter(({ personId }) => plainText(personId ?? '') === wanted),
  ][0];
  if (unit === undefined) return failure({ code: 'unknownPerson', id: asked.unit });
  return success({ scheme, unit, suggested: proposed(scheme.bands, unit) });
}

function proposed(bands: readonly Band[], { band, state }: OverrideTarget['unit']): string {
  return bands.find(({ key }) => key === band)?.label ?? stateWord(state);
}

function notInUse(id: string, context: CommandContext): CommandFailure {
  const known = knownSchemes(context).map((scheme) => scheme.id);
  return known.includes(id) ? { code: 'schemeNotInUse', id } : { code: 'unknownScheme', id, known };
}
