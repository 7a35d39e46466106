import type { Problem, Severity } from '../domain/problem';
import { severityOf } from '../domain/problem';
import { columnLetters } from './address';
import { countCell, textCell } from './cellInput';
import { framedTab, landscapePage } from './frame';
import type { OpenColumns } from './keepTyped';
import { FIRST_DATA_ROW, PROBLEMS_TAB } from './layout';
import type { CellInput, ConditionalLook, TabContent } from './tabContent';

const COLUMNS = [
  { text: '序号', width: 6 },
  { text: '级别', width: 8 },
  { text: '代码', width: 8 },
  { text: '工作表', width: 20 },
  { text: '单元格', width: 10 },
  { text: '编号', width: 10 },
  { text: '姓名', width: 12 },
  { text: '问题', width: 60 },
  { text: '当前值', width: 18 },
  { text: '建议值', width: 18 },
  { text: '处理', width: 14 },
] as const;

/** 处理 is people's; a finding is the same one while all of this is the same. */
export const PROBLEMS_OPEN_COLUMNS: OpenColumns = {
  rowKey: ['代码', '工作表', '单元格', '编号', '姓名', '当前值'],
  columns: ['处理'],
};

/** Nobody reads more, errors come first, and the counts tell of all of them. */
const MOST_LISTED = 10_000;

const HANDLING_COLUMN = COLUMNS.length - 1;

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  notice: '提示',
};

/** The tab 校验结果: every finding with its sentence, errors first (0.3). */
export function problemsTab(
  organisation: string,
  problems: readonly Problem[],
  sentence: (problem: Problem) => string,
): TabContent {
  const listed = problems.slice(0, MOST_LISTED);
  const lastRow = FIRST_DATA_ROW + Math.max(listed.length, 1) - 1;
  const base = framedTab({
    name: PROBLEMS_TAB,
    title: '校验结果',
    meta: [`单位:${organisation}`, counts(problems)],
    notes: textCell('错误：该行不计分；警告：计分并提示；提示：已按规范读取。改好后请重新校验。'),
    headers: COLUMNS.map(({ text, width }) => ({ text, width, look: 'header' as const })),
    body: listed.map((problem, index) => problemRow(problem, index, sentence(problem))),
  });
  const range = (column: number): string =>
    `${columnLetters(column)}${FIRST_DATA_ROW}:${columnLetters(column)}${lastRow}`;
  return {
    ...base,
    tabColour: problems.some((each) => severityOf(each.code) === 'error') ? 'error' : 'base',
    looks: [
      ...base.looks,
      ...COLUMNS.map((_, column) => ({
        range: range(column),
        look: column === HANDLING_COLUMN ? ('input' as const) : ('text' as const),
      })),
    ],
    validations: [
      {
        range: range(HANDLING_COLUMN),
        rule: { kind: 'list', options: ['按建议修改', '保留', '忽略'] },
        hintTitle: '处理',
        hint: '按建议修改、保留或忽略',
        error: '请从下拉列表中选择',
        strictness: 'stop',
      },
    ],
    conditionals: severityLooks(lastRow),
    freeze: { rows: FIRST_DATA_ROW - 1, columns: 3 },
    page: landscapePage('核对人：            '),
  };
}

function counts(problems: readonly Problem[]): string {
  const count = (severity: Severity): number =>
    problems.filter((problem) => severityOf(problem.code) === severity).length;
  const all = `错误 ${count('error')}，警告 ${count('warning')}，提示 ${count('notice')}`;
  return problems.length > MOST_LISTED ? `${all}；下面只列出前 ${MOST_LISTED} 条` : all;
}

function problemRow(problem: Problem, index: number, words: string): CellInput[] {
  return [
    countCell(index + 1),
    textCell(SEVERITY_WORDS[severityOf(problem.code)]),
    textCell(problem.code),
    textCell(problem.tab),
    textCell(problem.cell),
    textCell(problem.id),
    textCell(problem.name),
    textCell(words),
    textCell(problem.seen),
    textCell(problem.suggested),
    null,
  ];
}

function severityLooks(lastRow: number): ConditionalLook[] {
  const range = `A${FIRST_DATA_ROW}:C${lastRow}`;
  return [
    { range, formula: `$B${FIRST_DATA_ROW}="${SEVERITY_WORDS.error}"`, colour: 'error' },
    { range, formula: `$B${FIRST_DATA_ROW}="${SEVERITY_WORDS.warning}"`, colour: 'warning' },
  ];
}
