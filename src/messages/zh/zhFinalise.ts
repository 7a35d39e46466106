import type { Sentence } from '../problemFacts';

/** Words of 定稿, of taking it back, of the change log and of the new year (4.1, 4.2 step 9). */
export const zhFinalise = {
  /** W26 of what changed after 定稿. */
  changed: ((facts) => {
    const who = [facts.id, facts.name].filter(Boolean).join(' ');
    const unit = who === '' ? '数据' : `“${who}”`;
    const sentences: Readonly<Record<string, string>> = {
      changed: `${unit}在定稿（${facts.fact('final')}）之后改动过`,
      added: `${unit}是定稿（${facts.fact('final')}）之后增加的`,
      removed: `${unit}在定稿（${facts.fact('final')}）之后被删去`,
      parameter: `参数“${facts.fact('label')}”在定稿（${facts.fact('final')}）之后由“${facts.fact('before')}”改为“${facts.fact('after')}”`,
    };
    return `${sentences[facts.fact('kind')] ?? unit}，结果已过期；请恢复原值，或撤销定稿后重新计算。`;
  }) satisfies Sentence,
  refused: {
    noName: () => '请填写定稿的经办人。',
    already: () => '结果已经定稿；要改动，请先撤销定稿并写明理由。',
    notCalculated: (what: string) => `还没有计算：${what}；请先计算等次，再定稿。`,
    stale: (what: string) => `结果已过期：${what}；请重新计算，再定稿。`,
    oldSummary: (what: string) => `汇总早于结果：${what}；请重新汇总，再定稿。`,
    awaiting: (what: string) => `有读数待确认：${what}；请逐一改好或确认并重新计算，再定稿。`,
    cap: (what: string) =>
      `最高等次人数超过上限（参数为从严）：${what}；请复核调整并重新计算，再定稿。`,
    open: (what: string) =>
      `还有未完成的：${what}；请补齐，或确认后仍然定稿（命令行用 --allow-open）。`,
  },
  reopenRefused: {
    noName: '请填写撤销定稿的经办人。',
    noReason: '请填写撤销定稿的理由。',
    notFinal: '结果没有定稿，无须撤销。',
  },
  isFinal: (time: string, by: string) =>
    `结果已由${by}于 ${time} 定稿，不再重新计算；要改动，请先撤销定稿并写明理由。`,
  /** At the end of a long list: how many there are in all. */
  andMore: (shown: string, count: number) => `${shown} 等 ${count} 项`,
  comma: '、',
  semicolon: '；',
  /** A scheme with those it is about. */
  of: (scheme: string, names: string) => `${scheme}（${names}）`,
  whole: '全部',
  done: (time: string, by: string, schemes: number) =>
    `已定稿：${time}，经办人 ${by}，共 ${schemes} 个方案`,
  recorded: (tab: string) => `参数、方案版本和数据指纹记在“${tab}”`,
  stillOpen: (what: string) => `确认未完成：${what}`,
  archived: (path: string) => `存档副本：${path}`,
  archiveHint: (name: string) => `建议另存一份存档，如“${name}”（--archive）`,
  reopened: (time: string, by: string) =>
    `已撤销定稿（${time}，${by}）；改动后请重新计算、汇总、定稿`,
  newYear: {
    made: (year: string, people: number) =>
      `${year} 年度：花名册 ${people} 人，参数和基础表照抄，各考核表为空`,
    left: (names: string) => `上年内转出，未列入：${names}`,
    statuses: (names: string) => `考核状态照抄，请按新年度核对：${names}`,
    starter: (tabs: string) => `按新年度重新填写：${tabs}`,
  },
};
