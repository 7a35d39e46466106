/** Handing out (下发): why nothing can be handed out, and what was. */
export const zhHandOutFailures = {
  badDeadline: (seen: string) => `截止日期“${seen}”不是完整的日期，请写成 2024-12-20 的样子。`,
  unknownUnit: (unit: string, close: string, known: string) =>
    `没有可下发的单位“${unit}”${close === '' ? '' : `，是否为“${close}”`}；可下发的有：${known}。`,
  noUnits: (tab: string, by: 'branch' | 'department') =>
    by === 'branch'
      ? `花名册“${tab}”中没有人填“所在支部”，不能按支部下发，请先填写。`
      : `花名册“${tab}”中没有人填“年级部或处室”，不能按年级部或处室下发，请先填写。`,
  nothingToHandOut: (tabs: string) =>
    tabs === ''
      ? '没有可下发的内容：所选的考核在各单位都没有应考人员，请核对花名册。'
      : `没有可下发的内容：${tabs}不分单位填写，或按另一种单位下发。`,
};

export const zhHandOut = {
  made: (books: number, people: number) => `共 ${books} 个工作簿，${people} 人。`,
  people: (people: number) => `${people} 人`,
  rows: (tab: string, rows: number) => (rows === 0 ? `${tab}（逐条填写）` : `${tab}（${rows} 行）`),
  without: (count: number, names: string) =>
    `${count} 人没有填支部或年级部，不在任何一个工作簿中：${names}`,
  classesWithout: (count: number, names: string) => `${count} 个班级没有对应的年级部：${names}`,
  keptBack: (tab: string, why: string) => `没有下发“${tab}”：${why}`,
  why: {
    wholeSchool: '全校一张，不分单位',
    judges: '由评委填写',
    receipts: '由下发单位自己登记',
    otherUnits: '要按另一种单位（支部，或年级部和处室）下发',
  },
  saved: (count: number, folder: string) => `已写入 ${count} 个文件到 ${folder}`,
  unchanged: (count: number) => `${count} 个文件已有，内容相同，没有改动`,
};
