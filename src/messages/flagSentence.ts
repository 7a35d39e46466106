import type { EngineFlag, Flag, ScoreResult } from '../domain/engines/scoreResult';
import { toFixedText } from '../domain/exact/exact';
import type { Scheme } from '../domain/scheme/scheme';
import { bandName } from './bandName';
import type { FlagFacts } from './explanationFacts';
import type { Language } from './language';
import { messagesFor } from './messagesFor';

/** A flag in long words, for explanations; the short labels of the column 提示 are C-07's. */
export function flagSentence(
  flag: Flag,
  result: ScoreResult,
  scheme: Scheme,
  language: Language,
): string {
  const words = messagesFor(language).explanation;
  const other = scheme.bands.find(({ key }) => key === result.bandExact && key !== result.band);
  const facts: FlagFacts = {
    items: (flag.kind === 'adjusted' ? [flag.band] : itemsOf(flag, result, scheme)).join(
      words.listComma,
    ),
    bandExact: other === undefined ? '' : bandName(other, language),
    floor: scheme.settings.partFloor,
    months: String(scheme.settings.minMonths),
  };
  return words.flag[flag.kind](facts);
}

function itemsOf(flag: EngineFlag, result: ScoreResult, scheme: Scheme): readonly string[] {
  switch (flag.kind) {
    case 'missing':
      return flag.indicators.map((key) => indicatorLabel(scheme, key));
    case 'missingSheet':
      return flag.parts.map((key) => scheme.parts.find((part) => part.key === key)?.label ?? key);
    case 'partFloor':
      return result.parts.flatMap(({ part, label, score }) =>
        flag.parts.includes(part) && score !== null
          ? [`${label} ${toFixedText(score, scheme.settings.decimals)}`]
          : [],
      );
    case 'blocked':
      return flag.codes;
    case 'veto':
      return vetoReason(result);
    case 'borderline':
    case 'decimals':
    case 'probationary':
    case 'shortMembership':
    case 'awaiting':
    case 'capped':
      return [];
  }
}

function vetoReason({ explanation }: ScoreResult): readonly string[] {
  return explanation.vetoReason === '' ? [] : [explanation.vetoReason];
}

function indicatorLabel(scheme: Scheme, key: string): string {
  const indicators = scheme.parts.flatMap((part) => part.indicators);
  return indicators.find((each) => each.key === key)?.label ?? key;
}
