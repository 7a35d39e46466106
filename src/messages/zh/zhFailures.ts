import { zhFileFailures } from './zhFileFailures';
import { zhHandOutFailures } from './zhHandOut';

/** Why a program cannot go on: what was seen, what to do; one sentence each. */
export const zhFailures = {
  /** The command line itself. */
  usage: {
    noCommand: '请写明命令，如 kaoping check 工作簿.xlsx；全部用法见 kaoping --help。',
    unknownCommand: (seen: string, close: string) =>
      `没有命令“${seen}”${close === '' ? '' : `，是否为 ${close}`}；全部命令见 kaoping --help。`,
    unknownOption: (seen: string, command: string) =>
      command === ''
        ? `没有选项 ${seen}；用法见 kaoping --help。`
        : `${command} 没有选项 ${seen}；用法见 kaoping ${command} --help。`,
    missingValue: (option: string) => `选项 ${option} 后面缺少内容，请补上。`,
    unexpectedValue: (option: string) => `选项 ${option} 后面不要写内容。`,
    missingOption: (option: string, command: string) =>
      `${command} 需要选项 ${option}；用法见 kaoping ${command} --help。`,
    missingBook: (command: string) =>
      `请写明工作簿，如 kaoping ${command} 工作簿.xlsx；用法见 kaoping ${command} --help。`,
    missingFiles: (command: string) =>
      `请在工作簿后面写明收回的文件，如 kaoping ${command} 工作簿.xlsx 回收/*.xlsx --out 结果.xlsx。`,
    keepAndLatest: '--keep 和 --latest 只能用一个。',
    badChoices: (path: string) => `“${path}”不是 docs/cli.md 所说的选择文件（JSON），请核对。`,
    extraArgument: (seen: string, command: string) =>
      `多出了“${seen}”；用法见 kaoping ${command} --help。`,
    badLanguage: (seen: string) => `没有语言“${seen}”，可用 zh 或 en。`,
    badYear: (seen: string) => `年度“${seen}”不是四位年份，如 2024。`,
    badBy: (seen: string) =>
      `没有下发方式“${seen}”，可用 branch（按支部）或 department（按年级部或处室）。`,
    badCounts: (seen: string) => `“${seen}”不是各票种的张数，请写成 A=23,B=19,C=16。`,
    noSchemes: '--schemes 后面要写至少一个方案，如 double-contract。',
  },
  /** Files on the disk. */
  disk: {
    notFound: (path: string) => `找不到文件“${path}”，请核对路径。`,
    isFolder: (path: string) => `“${path}”是文件夹，请写明文件。`,
    noAccess: (path: string) => `没有权限读写“${path}”，请检查权限，或换一个位置。`,
    busy: (path: string) => `“${path}”正被其他程序使用，请先在 Excel 或 WPS 中关闭它。`,
    noFolder: (path: string) => `文件夹“${path}”不存在，请先建好，或换一个位置。`,
    diskFull: (path: string) => `磁盘空间不足，没有写入“${path}”，请清理后重试。`,
    tooLarge: (path: string) => `“${path}”太大，无法读取，请删去无关内容后重试。`,
    ioFailed: (path: string, system: string) => `读写“${path}”失败（${system}），请稍后重试。`,
  },
  extension: {
    xls: (path: string) => `“${path}”是旧的 .xls 格式，请在 Excel 或 WPS 中另存为 .xlsx 后再用。`,
    et: (path: string) => `“${path}”是 WPS 的 .et 格式，请在 WPS 中另存为 .xlsx 后再用。`,
    csv: (path: string) => `“${path}”是文本表格，请在 Excel 或 WPS 中打开并另存为 .xlsx 后再用。`,
    other: (path: string) => `“${path}”不是 .xlsx 工作簿，请另存为 .xlsx 后再用。`,
    out: (path: string, wanted: string) => `结果文件“${path}”的扩展名应为 ${wanted}。`,
  },
  file: zhFileFailures,
  /** What the workbook lacks for a command. */
  command: {
    noRoster: (tabs: string) =>
      `工作簿中没有找到花名册（现有工作表：${tabs}），请插入“花名册”，含编号、姓名、所在支部、党员类别。`,
    rosterColumns: (tab: string, missing: string) =>
      `花名册“${tab}”缺少列：${missing}，请补上列名。`,
    noPeople: (tab: string) => `花名册“${tab}”中没有可用的人员，请先填写编号和姓名。`,
    noScoreSheet: (tabs: string) =>
      `工作簿中没有考核表（现有工作表：${tabs}），请先用 kaoping insert 插入。`,
    previousUnusable: (tabs: string) =>
      `上期工作簿中没有可以计算的考核表（其工作表：${tabs}），请核对 --previous 后面的文件。`,
    unknownScheme: (id: string, close: string) =>
      `没有方案“${id}”${close === '' ? '' : `，是否为 ${close}`}；全部方案见 kaoping schemes。`,
    schemeNotInUse: (id: string) => `工作簿中没有方案“${id}”的考核表，请先用 kaoping insert 插入。`,
    unknownPerson: (id: string) => `结果中没有编号“${id}”，请核对编号，以及花名册中是否有此人。`,
    ...zhHandOutFailures,
    parametersWrong: (count: number, first: string) => `参数有 ${count} 处错误，不能计算：${first}`,
  },
  /** A plan that could not be carried out; the workbook is as it was. */
  apply: {
    tabMissing: (tab: string) => `工作簿中没有工作表“${tab}”，没有写入，请重新运行。`,
    tabNotOurs: (tab: string) => `工作表“${tab}”不是本程序建立的，没有写入，请改名后重试。`,
    tabNameInvalid: (tab: string) => `“${tab}”不能用作工作表名，没有写入，请改名后重试。`,
    tabProtected: (tab: string) => `工作表“${tab}”受保护，没有写入，请先取消保护。`,
    workbookReadOnly: '工作簿的结构受保护，没有写入，请先取消保护。',
    hostFailed: (code: string) => `写入工作簿失败（${code}），没有保存，请重试。`,
  },
  exists: (names: string) =>
    `这些文件已有，内容不同，没有写入任何文件：${names}；确要覆盖的，加上 --overwrite。`,
  losses: (items: string) =>
    `保存会丢失：${items}；没有写入。请先删去或另行保存；确定不要的，加上 --drop-unsupported。`,
  loss: (what: string, tab: string | null) => (tab === null ? what : `“${tab}”的${what}`),
  lossKind: {
    signature: '数字签名',
    changeLog: '共享工作簿的修订记录',
    chart: '图表',
    picture: '图片',
    drawing: '图形',
    comment: '批注',
    pivotTable: '数据透视表',
    table: '表格（套用的表）',
    slicer: '切片器',
    control: '控件',
    object: '嵌入对象',
  },
  bug: (code: string, version: string) =>
    `程序出错（代码 ${code}，版本 ${version}），请把代码和版本告诉维护者。`,
};
