import { option } from '../../domain/scheme/choices';
import type { TableParameter } from '../../domain/tables/tableParameter';

/**
 * The settings of an award by share: share of the group, at least so many, from so
 * many 分 on, and what happens with ties. `tieBreak`: items that tell ties apart, joined by 、.
 */
export function awardParameters(minScore: string, tieBreak: string): readonly TableParameter[] {
  return [
    {
      code: 'awardShare',
      label: '评选比例',
      note: '占同组总数的比例，如 20% 或 1/3，四舍五入',
      kind: 'share',
      options: [],
      value: '20%',
    },
    {
      code: 'awardMin',
      label: '最少名额',
      note: '每组至少几个名额',
      kind: 'count',
      options: [],
      value: '1',
    },
    {
      code: 'awardMinScore',
      label: '评选最低分',
      note: '低于此分不评（分）',
      kind: 'points',
      options: [],
      value: minScore,
    },
    {
      code: 'ties',
      label: '名额处并列',
      note: '全部入选：并列者都评；再比单项：按“并列比较项”依次比较；人工决定：标“待定”',
      kind: 'choice',
      options: [
        option('include', '全部入选'),
        option('tieBreak', '再比单项'),
        option('manual', '人工决定'),
      ],
      value: 'include',
    },
    {
      code: 'tieBreak',
      label: '并列比较项',
      note: '再比单项时依次比较的指标，用、隔开',
      kind: 'text',
      options: [],
      value: tieBreak,
    },
  ];
}
