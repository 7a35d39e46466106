import { given, type ProblemFacts } from '../problemFacts';
import type { zhAdopt } from '../zh/zhAdopt';

export const enAdopt: typeof zhAdopt = {
  fault: {
    noTab: (tab, all) => `There is no tab “${tab}”; there are: ${all}.`,
    ourTab: (tab) => `“${tab}” was made by this program; just fill it in.`,
    unknownTable: (table, all) => `The scheme has no table “${table}”; it has: ${all}.`,
    severalTables: (scheme, all) =>
      `Scheme “${scheme}” has several tables; please say which one: ${all}.`,
    tableThere: (table, tab) =>
      `“${table}” already stands on the tab “${tab}” made by this program; delete that tab first.`,
    unknownColumn: (column, all) => `The table has no column “${column}”; it has: ${all}.`,
    twice: (column) => `“${column}” is named twice; each name can be used once only.`,
    badPair: (seen) =>
      `“${seen}” has no “=”; --map wants “column of the scheme=header of the table”, such as 编号=工号,姓名=教师.`,
    needed: (columns) => `These columns are needed: ${columns}; please say which header is meant.`,
    noHeader: (headers, tab) =>
      `“${tab}” has no header with all of these names: ${headers}; please check how they are written.`,
    nothingAlike: (tab) =>
      `“${tab}” is not like any table of the scheme; please say for each column which header is meant.`,
    notAdopted: (tab) => `“${tab}” is not adopted, so there is nothing to take back.`,
  },
  why: {
    sameName: 'same name',
    synonym: 'name of the same meaning',
    alikeName: 'similar name',
    ids: 'holds numbers of the roster',
    names: 'holds names of the roster',
    branches: 'holds branches',
    students: 'holds student numbers',
    options: 'holds the options of the list',
    dates: 'holds days',
    months: 'holds months',
    numbers: 'holds numbers within the limits',
    contradicts: 'what it holds does not fit, please check',
  },
  proposal: (tab, table, score) => `“${tab}” can be adopted as “${table}” (${score}% sure):`,
  column: (header, path, why) => `  ${header} = ${path}${why === '' ? '' : ` (${why})`}`,
  open: (headers) => `  still missing: ${headers}`,
  choices: (headers) => `  headers that can be chosen: ${headers}`,
  confirm: (tab) =>
    `To confirm add --out RESULT.xlsx; to change it say --map "编号=工号,姓名=教师". “${tab}” itself stays as it is.`,
  adopted: (tab, table, rows) =>
    `“${tab}” is adopted as “${table}”, rows read: ${rows}; the table itself is unchanged.`,
  instead: (tab) => `“${tab}”, adopted before, is no longer read.`,
  released: (tab, tables) =>
    `“${tab}” is no longer read as ${tables}; the table itself is unchanged.`,
  listComma: ', ',
  skipped: (tab, count) =>
    `“${tab}” is an adopted table: ${count} left as they are, please correct them there yourself.`,
};

/** E17 of a table that was adopted: its headers, or its tab, are gone. */
export function enMappingGone(facts: ProblemFacts): string {
  const list = (key: string): string => facts.fact(key).split('、').join(', ');
  const table = given(facts.fact('header'), (text) => `“${text}”`, 'a table');
  const tab = given(facts.tab, (text) => ` “${text}”`);
  if (facts.fact('reason') === 'mapping') {
    const paths = given(list('paths'), (text) => `: ${text}`);
    return `Tab${tab} is adopted as ${table}, but these headers are gone${paths}; please put them back or adopt it again.`;
  }
  const several = given(
    list('tabs'),
    (text) => `several tabs are like it (${text})`,
    'no tab is like it',
  );
  return `Tab${tab} adopted as ${table} is gone and ${several}; please adopt it again.`;
}
