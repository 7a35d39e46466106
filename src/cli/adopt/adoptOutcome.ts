import type { AdoptAnswer } from '../../commands/adopt/adoptNamed';
import type { MappedColumn, TableProposal } from '../../commands/adopt/adoptReport';
import { adoptWordsFor } from '../../messages/adoptWordsFor';
import type { Language } from '../../messages/language';
import { oneLine } from '../../messages/oneLine';
import { problemsJson } from '../json/problemJson';
import { exitCodeOf, type Outcome } from '../outcome';
import { problemLines } from '../text/problemLines';

/** `adopt`: what is proposed, or what is read from now on. */
export function adoptOutcome(answer: AdoptAnswer, language: Language): Outcome {
  const { year, yearGuessed, tab } = answer;
  const words = adoptWordsFor(language);
  if (answer.kind === 'proposal') {
    const { proposal } = answer;
    return {
      exitCode: 0,
      lines: proposalLines(tab, proposal, language),
      json: { year, yearGuessed, tab, ...proposalJson(proposal) },
    };
  }
  const { table, columns, rows, instead, problems } = answer;
  return {
    exitCode: exitCodeOf(problems),
    lines: [
      words.adopted(oneLine(tab), table.title, rows),
      ...(instead === '' ? [] : [words.instead(oneLine(instead))]),
      ...columns.map(({ header, path }) => words.column(header, oneLine(path), '')),
      ...(problems.length === 0 ? [] : ['', ...problemLines(problems, language)]),
    ],
    json: {
      ...{ year, yearGuessed, tab, table, rows, instead, columns: columns.map(columnJson) },
      ...problemsJson(problems, language),
    },
  };
}

function proposalLines(tab: string, proposal: TableProposal, language: Language): string[] {
  const words = adoptWordsFor(language);
  const { table, score, columns, open, headers } = proposal;
  const used = columns.map(({ path }) => path);
  const free = headers.filter((path) => !used.includes(path)).map(oneLine);
  return [
    words.proposal(oneLine(tab), table.title, score),
    ...columns.map(({ header, path, why }) =>
      words.column(header, oneLine(path), why.map((each) => words.why[each]).join(words.listComma)),
    ),
    ...(open.length === 0
      ? []
      : [words.open(open.map(({ header }) => header).join(words.listComma))]),
    ...(free.length === 0 ? [] : [words.choices(free.join(words.listComma))]),
    words.confirm(oneLine(tab)),
  ];
}

function proposalJson({ table, score, columns, open, headers, mapping }: TableProposal): object {
  return {
    table,
    score,
    headerRows: mapping.headerRows,
    columns: columns.map((column) => ({ ...columnJson(column), why: column.why })),
    open,
    headers,
  };
}

function columnJson({ key, header, path }: MappedColumn): object {
  return { key, header, path };
}
