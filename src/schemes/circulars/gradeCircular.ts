import type { CircularBlock, CircularSpec } from '../../domain/tables/circular';
import type { UnitListSpec } from '../../domain/tables/unitList';

interface GradeCircular {
  readonly tab: string;
  /** 关于{subject}的通报. */
  readonly subject: string;
  /** What was done and by which rule. */
  readonly opening: string;
  /** 人, 个, 对: what 应考 counts. */
  readonly counted: string;
  /** Further sentences and tables below the general figures. */
  readonly more: readonly CircularBlock[];
  /** Whether results are numbers that have a mean. */
  readonly hasMean: boolean;
  readonly scope?: CircularSpec['scope'];
}

/** The circular that results of any graded scheme have in common: who was due, who was graded how. */
export function gradeCircular(circular: GradeCircular): UnitListSpec {
  const { tab, subject, opening, counted, more, hasMean } = circular;
  const mean = hasMean ? '平均{mean}分，最高{max}分，最低{min}分。' : '';
  return {
    of: 'units',
    tab,
    form: 'circular',
    filter: { kind: 'all' },
    figures: [],
    circular: {
      subject,
      scope: circular.scope ?? { kind: 'units' },
      blocks: [
        { kind: 'text', text: opening },
        { kind: 'heading', text: '一、总体情况' },
        {
          kind: 'text',
          text: `应考{due}${counted}，已评{scored}${counted}，未完成{unfinished}${counted}。其中：{bands}。${mean}`,
        },
        ...more,
      ],
    },
  };
}

/** "：甲、乙。" of a band, only where somebody is in it. */
export function bandSentence(band: string, lead = ''): CircularBlock {
  return { kind: 'text', when: `names.${band}`, text: `${lead}{label.${band}}：{names.${band}}。` };
}

export function heading(text: string): CircularBlock {
  return { kind: 'heading', text };
}

export const GROUP_TABLE: CircularBlock = {
  kind: 'table',
  caption: '',
  table: { of: 'groups' },
};
