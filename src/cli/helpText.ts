import { alignedLines } from '../messages/displayWidth';
import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import { COMMAND_NAMES, COMMAND_SPECS, type CommandName, type OptionName } from './commandSpecs';

/** What --help prints: all commands, or the options of one. */
export function helpText(command: CommandName | null, language: Language): string[] {
  const { help, report } = messagesFor(language);
  const colon = report.colon.trim();
  if (command === null) {
    const rows = COMMAND_NAMES.map((name) => [`  ${usageLine(name, language)}`, help.about[name]]);
    return [
      help.title,
      '',
      `${help.commands}${colon}`,
      ...alignedLines(rows),
      '',
      help.more,
      help.exitCodes,
    ];
  }
  const { required, optional } = COMMAND_SPECS[command];
  const rows = [...required, ...optional].map((name) => [
    `  ${optionText(name, language)}`,
    help.option[name],
  ]);
  return [
    help.about[command],
    '',
    `${help.usage}${colon}`,
    `  ${usageLine(command, language)}`,
    '',
    `${help.options}${colon}`,
    ...alignedLines(rows),
    '',
    help.exitCodes,
  ];
}

function usageLine(command: CommandName, language: Language): string {
  const { takesBook, takesFiles = false, required, unless } = COMMAND_SPECS[command];
  const { placeholders } = messagesFor(language).help;
  const options = [...required, ...(unless?.required ?? [])].map((name) =>
    optionText(name, language),
  );
  const folder = command === 'demo' ? [`[--out ${placeholders.folder}]`] : [];
  const book = takesBook ? [placeholders.book] : [];
  const files = takesFiles ? [placeholders.files] : [];
  return ['kaoping', command, ...book, ...files, ...options, ...folder].join(' ');
}

function optionText(name: OptionName, language: Language): string {
  const { placeholders } = messagesFor(language).help;
  const values: Readonly<Partial<Record<OptionName, string>>> = {
    roster: placeholders.roster,
    out: placeholders.out,
    previous: placeholders.previous,
    schemes: 'ID,ID',
    scheme: 'ID',
    id: 'ID',
    band: placeholders.band,
    reason: placeholders.text,
    date: '2025-01-10',
    note: placeholders.text,
    'allow-open': 'ID,ID',
    archive: placeholders.archive,
    tab: placeholders.tab,
    table: 'KEY',
    map: placeholders.map,
    'out-dir': placeholders.folder,
    // 下发 and 回收 say what by, 复核 and 定稿 say by whom.
    by: placeholders.by,
    units: placeholders.units,
    deadline: '2024-12-20',
    contact: placeholders.contact,
    report: placeholders.report,
    choices: placeholders.choices,
    counts: 'A=23,B=19',
    year: '2024',
    lang: 'zh|en',
  };
  const value = values[name];
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
