/** Words of the review and of what people decided over proposed bands (4.2 step 6, R-08). */
export const zhReview = {
  adjusted: '经研究调整',
  change: (from: string, to: string) => `${from} → ${to}`,
  reason: (text: string) => `理由：${text}`,
  by: (text: string) => `经办：${text}`,
  date: (text: string) => `日期：${text}`,
  outdated: '建议等次已变，请重新研究确认',
  clause: '；',
  /** Why a decision was not taken down. */
  refused: {
    noReason: () => '请填写调整理由。',
    noName: () => '请填写经办人或决定的会议。',
    unknownBand: (band: string, known: string) => `等次“${band}”不在该方案之中，可填：${known}。`,
    notScored: (name: string, state: string) =>
      `${name}${state === '' ? '没有等次' : `现为“${state}”`}，没有可调整的建议等次。`,
    sameBand: (name: string, band: string) => `${name}的建议等次就是“${band}”，无须调整。`,
    none: (name: string) => `${name}没有调整可撤销。`,
    unreadable: (tab: string) =>
      `工作表“${tab}”缺少必需的列，无法登记；请恢复“方案、编号/对象、调整为、理由、经办人/会议”各列。`,
  },
};
