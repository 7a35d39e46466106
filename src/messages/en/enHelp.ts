import type { zhHelp } from '../zh/zhHelp';

export const enHelp: typeof zhHelp = {
  title: 'Kaoping: make, check, calculate, summarise and explain appraisal workbooks',
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  more: 'Usage of a command: kaoping COMMAND --help',
  exitCodes: 'Exit code: 0 done; 1 errors found (E); 2 cannot run (bad arguments, unreadable file)',
  placeholders: { book: 'BOOK.xlsx', out: 'OUT.xlsx', roster: 'ROSTER.xlsx', folder: 'DIR' },
  about: {
    schemes: 'list all schemes by purpose: id, title, what it appraises, sources',
    new: 'make a workbook from a roster: parameters and score sheets',
    insert: 'insert score sheets into a workbook; what is there stays',
    check: 'list every problem with its cell and a suggestion',
    calculate: 'calculate all schemes; write result tabs and problems',
    summarise: 'calculate and write summary tabs and name lists',
    explain: 'say how the score and band of one person, branch, class ... came about',
    demo: 'run 14 schemes from beginning to end on the example school',
  },
  option: {
    roster: 'workbook with the roster',
    schemes:
      'schemes, separated by commas, such as double-contract,observation; all for all (see kaoping schemes)',
    scheme: 'scheme, such as double-contract',
    id: 'id of a person, such as D007, or the name of a branch, class or dormitory as it is typed',
    out: 'where the result goes; the workbook itself is replaced when it is the same',
    year: 'year of appraisal where the workbook does not say it',
    json: 'print one JSON document for programs',
    lang: 'language: zh or en',
    'drop-unsupported': 'allow losing what cannot be kept (charts, comments ...)',
    help: 'show usage',
    version: 'show version',
  },
};
