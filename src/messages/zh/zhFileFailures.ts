/** Bytes that are no workbook we can read: what they are, what to do. */
export const zhFileFailures = {
  empty: (path: string) => `“${path}”是空文件，没有任何内容，请重新取得该文件。`,
  notZip: (path: string) => `“${path}”不是 .xlsx 工作簿，或没有下载完整，请重新取得该文件。`,
  truncated: (path: string) => `“${path}”不完整，后半部分缺失，请重新下载或请对方重新发送。`,
  corrupt: (path: string) => `“${path}”已损坏，请在 Excel 或 WPS 中打开修复并另存后再用。`,
  missingPart: (path: string) =>
    `“${path}”缺少必要的组成部分，请在 Excel 或 WPS 中打开修复并另存后再用。`,
  unsafeZip: (path: string) =>
    `“${path}”的内部结构自相矛盾（部件重复、重叠或路径越界），为安全起见没有读取，请让对方重新另存后再发。`,
  doctype: (path: string) =>
    `“${path}”含有工作簿不该有的 DOCTYPE 声明，为安全起见没有读取，请在 Excel 或 WPS 中另存后再用。`,
  encrypted: (path: string) =>
    `“${path}”设有打开密码，请在 Excel 或 WPS 中用密码打开，在“文件-信息-保护工作簿-用密码进行加密”中清空密码，保存后再用。`,
  zipPassword: (path: string) =>
    `“${path}”是加了密码的压缩内容，请先解密，或在 Excel 或 WPS 中不设密码另存后再用。`,
  legacyXls: (path: string) =>
    `“${path}”其实是旧的 .xls（或 WPS 的 .et）格式，请在 Excel 或 WPS 中另存为 .xlsx 后再用。`,
  openDocument: (path: string) =>
    `“${path}”其实是 .ods 格式，请在 LibreOffice、Excel 或 WPS 中另存为 .xlsx 后再用。`,
  binaryWorkbook: (path: string) =>
    `“${path}”其实是 .xlsb 二进制格式，请在 Excel 中另存为 .xlsx 后再用。`,
  otherOffice: (path: string) => `“${path}”是文字文稿或演示文稿，不是电子表格，请核对文件。`,
  xmlTable: (path: string) =>
    `“${path}”其实是 XML 表格，请在 Excel 或 WPS 中打开并另存为 .xlsx 后再用。`,
  webPage: (path: string) => `“${path}”其实是网页，请在 Excel 或 WPS 中打开并另存为 .xlsx 后再用。`,
  textTable: (path: string) =>
    `“${path}”其实是文本表格，请在 Excel 或 WPS 中打开并另存为 .xlsx 后再用。`,
  pdf: (path: string) => `“${path}”其实是 PDF，请向对方索取 .xlsx 原件。`,
  archive: (path: string) => `“${path}”其实是压缩包，请先解压，再选用其中的 .xlsx 文件。`,
  notWorkbook: (path: string) => `“${path}”不是电子表格，请核对文件。`,
  renamed: (path: string) => `“${path}”其实是 .xlsx 工作簿，请把扩展名改为 .xlsx 后再用。`,
  tooLarge: (path: string) => `“${path}”超过 60 MB，没有读取，请删去图片和无关的工作表后重试。`,
  zipBomb: (path: string) =>
    `“${path}”展开后过大（超过 200 MB，或压缩比异常），没有读取，请删去无关的工作表后另存再用。`,
  tooManyParts: (path: string) =>
    `“${path}”的组成部分超过 10000 个，没有读取，请删去图片和无关的工作表后重试。`,
  tooManyCells: (path: string) =>
    `“${path}”的单元格区域过大（合计超过 200 万格），没有读取，请删去表格下方和右侧多余的行、列后重试。`,
  tooManyStyles: (path: string) =>
    `“${path}”的单元格样式超过 65490 种，没有读取，请清除多余样式后另存再用。`,
  tooMuchText: (path: string) => `“${path}”的文字和公式过多，没有读取，请删去无关的工作表后重试。`,
  cellTooLong: (path: string) =>
    `“${path}”有单元格超过 32767 个字符（Excel 的上限），没有读取，请缩短后重试。`,
  tooDeep: (path: string) => `“${path}”的内部嵌套过深，没有读取，请在 Excel 或 WPS 中另存后再用。`,
  unknownEncoding: (path: string) =>
    `“${path}”既不是 UTF-8 也不是 GBK 文本，请在 Excel 或 WPS 中另存为 .xlsx 后再用。`,
  openQuote: (path: string) =>
    `“${path}”有一处引号没有成对，之后的内容无法分列，请在 Excel 或 WPS 中另存为 .xlsx 后再用。`,
};
