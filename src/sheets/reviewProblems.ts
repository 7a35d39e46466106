import type { EngineFlag, Flag, ScoreResult } from '../domain/engines/scoreResult';
import { toExactText, toFixedText } from '../domain/exact/exact';
import type { Summary, SummaryLine } from '../domain/lists/summarise';
import type { Problem, ProblemCode } from '../domain/problem';
import type { Scheme } from '../domain/scheme/scheme';
import { stateText } from './stateText';
import { tabProblem } from './tabProblem';

/**
 * What people should look at before they decide: 临界 (W09), 单项低于60 (W14), share of the top
 * band over the cap (W15), 预备党员 in the top band (W16), 不足6个月 (W17), with the figures.
 */
export function reviewProblems(
  scheme: Scheme,
  results: readonly ScoreResult[],
  summary: Summary,
): Problem[] {
  const lines = [
    ...summary.branches.map((line) => ({ branch: line.branch, line })),
    { branch: '', line: summary.total },
  ];
  return [
    ...results.flatMap((result) => result.flags.flatMap((flag) => ofFlag(scheme, result, flag))),
    ...lines.flatMap(({ branch, line }) => (line.overCap ? [overCap(scheme, branch, line)] : [])),
  ];
}

function ofFlag(scheme: Scheme, result: ScoreResult, flag: Flag): Problem[] {
  const code = flag.kind === 'adjusted' ? null : reviewCode(flag);
  if (code === null) return [];
  const low = flag.kind === 'partFloor' ? flag.parts : [];
  const parts = result.parts
    .filter(({ part, score }) => low.includes(part) && score !== null)
    .map(
      ({ label, score }) =>
        `${label} ${score === null ? '' : toFixedText(score, scheme.settings.decimals)}`,
    );
  return [
    tabProblem(code, scheme.resultTab, {
      id: result.personId,
      name: result.name,
      seen: result.total === null ? '' : toFixedText(result.total, scheme.settings.decimals),
      detail: {
        exact: result.totalExact === null ? '' : toExactText(result.totalExact),
        band: stateText(scheme, result),
        bandExact: scheme.bands.find((band) => band.key === result.bandExact)?.label ?? '',
        parts: parts.join('、'),
        floor: scheme.settings.partFloor,
        months: String(scheme.settings.minMonths),
      },
    }),
  ];
}

function reviewCode(flag: EngineFlag): ProblemCode | null {
  switch (flag.kind) {
    case 'borderline':
      return 'W09';
    case 'partFloor':
      return 'W14';
    case 'probationary':
      return 'W16';
    case 'shortMembership':
      return 'W17';
    case 'decimals':
    case 'veto':
    case 'awaiting':
    case 'missing':
    case 'missingSheet':
    case 'blocked':
    case 'capped':
      return null;
  }
}

function overCap(scheme: Scheme, branch: string, line: SummaryLine): Problem {
  const top = line.bands[0];
  return tabProblem('W15', scheme.resultTab, {
    seen: line.excellentRatio === null ? '' : toFixedText(line.excellentRatio, 2),
    detail: {
      branch,
      band: top?.label ?? '',
      count: String(top?.count ?? 0),
      due: String(line.due),
      share: scheme.settings.excellentCapShare,
      ratio: line.excellentRatio === null ? '' : toFixedText(line.excellentRatio, 2),
      action: scheme.settings.excellentCap,
    },
  });
}
