import { given, isFigure, type ProblemFacts } from '../problemFacts';

/** “文字”, or figures as they are with the space before them that Chinese text sets. */
export function zhValue(text: string): string {
  return isFigure(text) ? ` ${text}` : `“${text}”`;
}

/** What the sentence is about: “廉洁从教(30分)”. */
export function zhColumn(facts: ProblemFacts): string {
  return given(facts.fact('header'), (header) => `“${header}”`, '该单元格');
}

/** “廉洁从教(30分)”填了 105， … or the same without what was seen. */
export function zhFilled(facts: ProblemFacts): string {
  return zhColumn(facts) + given(facts.seen, (seen) => `填了${zhValue(seen)}，`, '所填内容');
}

/** 按“第一支部”读取 … or 请核对 where nothing is suggested. */
export function zhReadAs(facts: ProblemFacts): string {
  return given(
    facts.suggested,
    (text) => `按${zhValue(text)}${isFigure(text) ? ' ' : ''}读取`,
    '已按规范读取',
  );
}
