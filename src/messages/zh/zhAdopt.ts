import { given, type ProblemFacts } from '../problemFacts';

/** 认领: an office's own table read as a table of a scheme. */
export const zhAdopt = {
  /** Why not; what was seen and what to do. */
  fault: {
    noTab: (tab: string, all: string) => `没有工作表“${tab}”，现有：${all}。`,
    ourTab: (tab: string) => `“${tab}”是本程序建立的表，不用认领，直接填写即可。`,
    unknownTable: (table: string, all: string) => `该方案没有表“${table}”，可用：${all}。`,
    severalTables: (scheme: string, all: string) =>
      `方案“${scheme}”有几张表，请写明认领为哪一张：${all}。`,
    tableThere: (table: string, tab: string) =>
      `“${table}”已有本程序建立的工作表“${tab}”，不能再认领；确要认领的，请先删去该表。`,
    unknownColumn: (column: string, all: string) => `该表没有列“${column}”，可用：${all}。`,
    twice: (column: string) => `“${column}”对应了两次，每个列名只能用一次，请改正。`,
    badPair: (seen: string) =>
      `“${seen}”没有等号；--map 要写成“方案的列=原表的列”，如 编号=工号,姓名=教师。`,
    needed: (columns: string) => `缺少必需的列：${columns}，请指明由哪个列名对应。`,
    noHeader: (headers: string, tab: string) =>
      `“${tab}”中找不到同一表头内的列名：${headers}，请核对写法。`,
    nothingAlike: (tab: string) => `“${tab}”与该方案的表不像，请逐列指明对应的列名。`,
    notAdopted: (tab: string) => `“${tab}”没有被认领，不用取消。`,
  },
  /** What speaks for a column. */
  why: {
    sameName: '列名相同',
    synonym: '列名同义',
    alikeName: '列名相近',
    ids: '内容是花名册的编号',
    names: '内容是花名册的姓名',
    branches: '内容是支部',
    students: '内容是学号',
    options: '内容是可选项',
    dates: '内容是日期',
    months: '内容是月份',
    numbers: '内容是范围内的数',
    contradicts: '内容不像，请核对',
  },
  proposal: (tab: string, table: string, score: number) =>
    `“${tab}”可以认领为“${table}”（把握 ${score}%）：`,
  column: (header: string, path: string, why: string) =>
    `  ${header} = ${path}${why === '' ? '' : `（${why}）`}`,
  open: (headers: string) => `  还缺：${headers}`,
  choices: (headers: string) => `  可选的列名：${headers}`,
  confirm: (tab: string) =>
    `确认的，加上 --out 结果.xlsx；要改的，用 --map "编号=工号,姓名=教师" 指明。“${tab}”本身不会改动。`,
  adopted: (tab: string, table: string, rows: number) =>
    `“${tab}”认领为“${table}”，读到 ${rows} 行；表本身没有改动。`,
  instead: (tab: string) => `原来认领的“${tab}”不再读取。`,
  released: (tab: string, tables: string) => `“${tab}”不再作为${tables}读取；表本身没有改动。`,
  listComma: '、',
  /** 一键规范 leaves such tabs alone. */
  skipped: (tab: string, count: number) =>
    `“${tab}”是认领的表，${count} 处没有改动，请在原表中自行改正。`,
};

/** E17 of a table that was adopted: its headers, or its tab, are gone. */
export function zhMappingGone(facts: ProblemFacts): string {
  const table = given(facts.fact('header'), (text) => `“${text}”`, '某张表');
  const tab = given(facts.tab, (text) => `“${text}”`);
  if (facts.fact('reason') === 'mapping') {
    const paths = given(facts.fact('paths'), (text) => `：${text}`);
    return `工作表${tab}认领为${table}，表头中已找不到这些列名${paths}，请改回列名，或重新认领。`;
  }
  const several = given(
    facts.fact('tabs'),
    (text) => `有几张表都像它（${text}）`,
    '没有哪张表像它',
  );
  return `认领为${table}的工作表${tab}已不在，${several}，请重新认领。`;
}
