/** The help of the command line. */
export const zhHelp = {
  title: '考评：学校党建考核工作簿的建立、校验、计算、汇总和解释',
  usage: '用法',
  commands: '命令',
  options: '选项',
  more: '各命令的用法：kaoping 命令 --help',
  exitCodes: '退出码：0 完成；1 有错误（E 类问题）；2 无法运行（参数不对、文件读不了）',
  placeholders: { book: '工作簿.xlsx', out: '结果.xlsx', roster: '花名册.xlsx', folder: '文件夹' },
  about: {
    schemes: '按用途列出全部方案：编号、名称、考核什么、来源',
    new: '由花名册建立工作簿：参数设置和考核表',
    insert: '在工作簿中插入考核表，已有的内容不变',
    check: '校验：列出每个问题、所在单元格和建议',
    calculate: '计算全部方案，写入结果表和校验结果',
    summarise: '计算并写入汇总表和各类名单',
    explain: '解释一个人、支部、班级等的得分和等次怎样得来',
    demo: '用示例学校把 14 个方案走一遍全过程',
  },
  option: {
    roster: '含花名册的工作簿',
    schemes:
      '方案，几个用逗号隔开，如 double-contract,observation；all 为全部（见 kaoping schemes）',
    scheme: '方案，如 double-contract',
    id: '编号，如 D007；不考核个人的方案写名称，如 第一支部、七(1)班|2024-09',
    out: '结果写到哪里；与工作簿相同则替换它',
    year: '考核年度，工作簿没有写明时采用',
    json: '输出一个 JSON 文档，供程序读取',
    lang: '语言：zh 或 en',
    'drop-unsupported': '允许丢失无法保留的内容（图表、批注等）',
    help: '显示用法',
    version: '显示版本',
  },
};
