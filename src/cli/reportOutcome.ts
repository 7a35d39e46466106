import type {
  CalculateReport,
  CheckReport,
  ExplainReport,
  InsertReport,
  SummariseReport,
  YearReport,
} from '../commands/reports';
import { explainScore } from '../messages/explainScore';
import { explainUnitLines } from '../messages/explainUnit';
import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import { problemsJson } from './json/problemJson';
import { schemeJson } from './json/schemeJson';
import { scoreJson } from './json/scoreJson';
import { unitJson } from './json/unitJson';
import { unitSchemeJson } from './json/unitSchemeJson';
import { exitCodeOf, type Outcome } from './outcome';
import { listLines } from './text/listLines';
import { countsText, problemLines } from './text/problemLines';
import { resultLines } from './text/resultLines';
import { tabLines, yearLine } from './text/tabLines';

/** `new` and `insert`: the tabs that were made, and whatever is wrong with the roster. */
export function insertOutcome(report: InsertReport, language: Language): Outcome {
  const words = messagesFor(language).report;
  const { problems, tabs, members, branches } = report;
  return {
    exitCode: exitCodeOf(problems),
    lines: [
      yearLine(report, language),
      words.members(members, branches.join('、')),
      ...tabLines(tabs, language),
      ...(problems.length === 0 ? [] : ['', ...problemLines(problems, language)]),
    ],
    json: { ...year(report), members, branches, tabs, ...problemsJson(problems, language) },
  };
}

export function checkOutcome(report: CheckReport, language: Language): Outcome {
  const { problems, schemes } = report;
  return {
    exitCode: exitCodeOf(problems),
    lines: [yearLine(report, language), '', ...problemLines(problems, language)],
    json: {
      ...year(report),
      schemes: schemes.map(({ id }) => id),
      ...problemsJson(problems, language),
    },
  };
}

/** `calculate`: people and bands per scheme, problems as counts, tabs. `path`: where to look, blank
 * where nothing was saved. */
export function calculateOutcome(
  report: CalculateReport,
  path: string,
  language: Language,
): Outcome {
  const words = messagesFor(language).report;
  const { problems, schemes, tables, tabs, time } = report;
  const more =
    problems.length === 0 || path === '' ? '' : `${words.semicolon}${words.seeProblems(path)}`;
  return {
    exitCode: exitCodeOf(problems),
    lines: [
      yearLine(report, language) + words.comma + words.time(time.replace('T', ' ')),
      ...resultLines(report, language),
      `${words.problems}${words.colon}${countsText(problems, language)}${more}`,
      ...tabLines(tabs, language),
    ],
    json: {
      ...year(report),
      time,
      schemes: schemes.map((scheme) => schemeJson(scheme, language)),
      tables: tables.map((scheme) => unitSchemeJson(scheme, language)),
      tabs,
      ...problemsJson(problems, language),
    },
  };
}

export function summariseOutcome(
  report: SummariseReport,
  path: string,
  language: Language,
): Outcome {
  const calculated = calculateOutcome(report, path, language);
  return {
    ...calculated,
    lines: [...calculated.lines, ...listLines(report, language)],
    json: { ...calculated.json, lists: report.lists },
  };
}

export function explainOutcome(report: ExplainReport, language: Language): Outcome {
  const { scheme, problems } = report;
  const title = language === 'zh-CN' ? scheme.title.zh : scheme.title.en;
  const lines =
    report.kind === 'person'
      ? explainScore(report.result, report.scheme, language)
      : explainUnitLines(report.result, report.scheme, language);
  return {
    exitCode: 0,
    lines: [
      `${title}${messagesFor(language).report.comma}${yearLine(report, language)}`,
      '',
      ...lines,
      ...(problems.length === 0 ? [] : ['', ...problemLines(problems, language)]),
    ],
    json: {
      ...year(report),
      scheme: scheme.id,
      result:
        report.kind === 'person'
          ? scoreJson(report.result, report.scheme, language)
          : unitJson(report.result, report.scheme, language),
      explanation: lines,
      ...problemsJson(problems, language),
    },
  };
}

function year({ year: taken, yearGuessed }: YearReport): YearReport {
  return { year: taken, yearGuessed };
}
