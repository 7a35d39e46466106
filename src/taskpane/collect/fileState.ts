import type { CollectReport, FileReport } from '../../commands/collect/collectReport';
import { severityOf } from '../../domain/problem';
import type { FileMessages } from '../../messages/fileMessagesFor';
import type { KeptFile } from '../fileServices';
import type { PillTone } from '../shell/Pill';

/** One file of the list with what was found in it. */
export interface ListedFile {
  readonly file: Pick<KeptFile, 'key' | 'name' | 'code'>;
  /** Null while it was not looked at. */
  readonly report: FileReport | null;
  readonly asks: boolean;
}

/** The files in the order they came, then the pasted tabs. */
export function listedFiles(
  files: readonly KeptFile[],
  report: CollectReport | null,
): readonly ListedFile[] {
  const found = report?.files ?? [];
  const asking = new Set(report?.questions.map(({ print }) => print));
  const reports = new Map(found.map((each) => [placeOf(each.name, each.print), each]));
  const dropped = files.map((file) => reportOf(file, reports.get(placeOf(file.name, file.print))));
  const places = new Set(files.map(({ name, print }) => placeOf(name, print)));
  const pasted = found
    .filter(({ name, print }) => !places.has(placeOf(name, print)))
    .map((each) => reportOf({ key: '', name: each.name, code: null }, each));
  return [...dropped, ...pasted];

  function reportOf(file: ListedFile['file'], seen: FileReport | undefined): ListedFile {
    const asks = seen !== undefined && asking.has(seen.print);
    return { file, report: seen ?? null, asks };
  }
}

function placeOf(name: string, print: string): string {
  return `${print} ${name}`;
}

/** Where a file stands, in a word and a tone. */
export function fileState(
  { file, report, asks }: ListedFile,
  isMerged: boolean,
  words: FileMessages['collect']['state'],
): { readonly text: string; readonly tone: PillTone } {
  if (file.code !== null) return { text: words.unreadable, tone: 'bad' };
  if (report === null) return { text: words.waiting, tone: 'quiet' };
  if (asks) return { text: words.asks, tone: 'caution' };
  if (report.tables.length === 0) return { text: words.nothing, tone: 'caution' };
  const errors = report.problems.filter(({ code }) => severityOf(code) === 'error').length;
  if (errors > 0) return { text: words.problems(errors), tone: 'bad' };
  const isNew = report.tables.some(({ taken, differences }) => taken + differences > 0);
  if (isMerged) return { text: words.merged, tone: 'good' };
  return isNew ? { text: words.good, tone: 'good' } : { text: words.same, tone: 'quiet' };
}
