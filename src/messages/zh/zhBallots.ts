/** Words about printed ballots (4.2 Ballot run), for the command line and the pane. */
export const zhBallots = {
  /** Why none were printed. */
  refused: {
    noBallot: (scheme: string) => `“${scheme}”不是无记名测评的方案，没有选票可印。`,
    unknownGroup: (group: string, known: string) => `没有票种“${group}”，可用：${known}。`,
    badCount: (group: string) => `票种“${group}”的张数应为 0 至 999 的整数。`,
    noCounts: (known: string) =>
      `没有写明各票种印多少张，花名册中也推算不出；请写明（票种：${known}）。`,
    noObjects: () => '没有评议对象，请先在计票表或“参数设置”中写明。',
  },
  made: (objects: number, papers: number) => `评议对象 ${objects} 个，选票 ${papers} 张：`,
  group: (group: string, papers: number, first: string, last: string) =>
    papers === 0 ? `  ${group} 票 0 张，不印` : `  ${group} 票 ${papers} 张，${first} 至 ${last}`,
};
