import type { EngineFlag, Flag } from '../domain/engines/scoreResult';
import type { Scheme } from '../domain/scheme/scheme';
import { adjustedText } from './review/adjustedText';

/**
 * The words of the column 提示 (C-07), forms being Chinese in both languages. Missing marks and
 * blocked rows are not in C-07's list: they name what is missing, as the worked example does.
 */
function flagText(scheme: Scheme, flag: EngineFlag): string {
  switch (flag.kind) {
    case 'borderline':
      return '临界';
    case 'decimals':
      return '小数超过2位';
    case 'partFloor':
      return '单项低于60';
    case 'veto':
      return '一票否决';
    case 'probationary':
      return '预备党员';
    case 'shortMembership':
      return '不足6个月';
    case 'awaiting':
      return '待确认';
    case 'missing':
      return `缺分:${indicatorLabels(scheme, flag.indicators)}`;
    case 'missingSheet':
      return `缺表:${partLabels(scheme, flag.parts)}`;
    case 'blocked':
      return `有错误:${flag.codes.join(',')}`;
    case 'capped':
      return '等次封顶';
  }
}

export function flagsText(scheme: Scheme, flags: readonly Flag[]): string {
  return flags
    .map((flag) =>
      flag.kind === 'adjusted' ? adjustedText(flag.band, flag.outdated) : flagText(scheme, flag),
    )
    .join('、');
}

function indicatorLabels(scheme: Scheme, keys: readonly string[]): string {
  const all = scheme.parts.flatMap(({ indicators }) => indicators);
  return keys.map((key) => all.find((each) => each.key === key)?.label ?? key).join('、');
}

function partLabels(scheme: Scheme, keys: readonly string[]): string {
  return keys.map((key) => scheme.parts.find((part) => part.key === key)?.label ?? key).join('、');
}
