import { type Result, success } from '../../domain/result';
import type { HandOutBy } from '../../workbook/metadata';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from '../command';
import { understandWorkbook } from '../schoolWorkbook';
import { Collection } from './collection';
import { collectPlan } from './collectPlan';
import type { CollectChoices, CollectReport, FileReport } from './collectReport';
import { collectTables } from './collectTables';
import { dueGroups } from './dueGroups';
import { fileNotes } from './fileNotes';
import { fileReport } from './fileReport';
import { gatherRows } from './gatherRows';
import { isMasterCopy } from './isMasterCopy';
import { type Ledger, ledgerOf } from './ledger';
import { mergeTables } from './mergeTables';
import { ownTables } from './ownTables';
import { type ReadFile, readReturned } from './readReturned';
import type { ReturnedContext } from './returnedContext';
import type { ReturnedFile } from './returnedFile';
import { rowGroups } from './rowGroup';
import { compareText, inOfferOrder } from './settleCell';
import { unitReturns } from './unitReturns';

/**
 * Collects returned files (回收, DOMAIN.md 4.2): what they hold, what would be written, what has to be
 * asked, before anything is written. Values come as they were typed, rows match by R-03 and
 * C-10, nothing is erased or settled silently, and every value keeps its origin on 回收台账.
 * Collecting again with more choices goes on from there; the same files again change nothing, and
 * the order of the files makes no difference to the plan.
 */
export function collect(
  reading: WorkbookReading,
  files: readonly ReturnedFile[],
  choices: CollectChoices,
  context: CommandContext,
): Result<Decision<CollectReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const tables = collectTables(school);
  const own = ownTables(school, tables);
  const ledger = ledgerOf(reading, tables);
  const names = ledgerNames(ledger);
  const mappings = [...choices.mappings, ...(reading.metadata?.mappings ?? [])];
  const returned: ReturnedContext = { school, tables, own, mappings };
  const read = inOfferOrder(uniqueFiles(files, names)).map((file) => readFile(file, returned));
  const by = choices.by ?? byOf(read);
  const groupOf = rowGroups(school.tables.school, by);
  const dueOf = dueGroups(school, groupOf);
  const rows = read.map((file) => gatherRows(file, groupOf));
  const collection = new Collection(ledger, choices);
  const views = mergeTables(tables, own, rows, collection);
  const used = read.flatMap((file) => file.used);
  const { toolVersion } = context;
  const planned = collectPlan({ reading, school, collection, views, used, toolVersion });
  const reports = new Map(
    rows.map((each): [string, FileReport] => {
      const notes = fileNotes(each.file, { files: read, own, collection, groupOf });
      return [each.file.print, fileReport(each, notes, { dueOf, groupOf, collection })];
    }),
  );
  return success({
    plan: planned.plan,
    report: {
      year: school.globals.year,
      yearGuessed: school.yearGuessed,
      by,
      files: inGivenOrder(files, reports, names),
      units: unitReturns({ dueOf, views, files: read, collection, groupOf }),
      differences: collection.differences,
      questions: read.flatMap(({ questions }) => questions),
      cells: collection.writes.length,
      rows: collection.added.length,
      tabs: planned.tabs,
    },
  });
}

function readFile(file: ReturnedFile, context: ReturnedContext): ReadFile {
  const read = readReturned(file, context);
  const isMaster = file.content.ok && isMasterCopy(file.content.reading, read.views, context.own);
  if (!isMaster) return read;
  return {
    ...read,
    views: [],
    questions: [],
    problems: [],
    used: [],
    notes: [{ kind: 'isMaster' }],
  };
}

/** Names under which files were collected before, by print. */
function ledgerNames(ledger: Ledger): ReadonlyMap<string, string> {
  return new Map(ledger.entries().map(({ print, file }) => [print, file]));
}

/** Each content once, under the name that it has on the ledger, else the first of its names. */
function uniqueFiles(
  files: readonly ReturnedFile[],
  names: ReadonlyMap<string, string>,
): readonly ReturnedFile[] {
  const found = new Map<string, ReturnedFile>();
  for (const file of [...files].sort((one, other) => compareText(one.name, other.name))) {
    if (found.has(file.print)) continue;
    found.set(file.print, { ...file, name: names.get(file.print) ?? file.name });
  }
  return [...found.values()];
}

/** As most of the stamps say. */
function byOf(files: readonly ReadFile[]): HandOutBy {
  const stamps = files.flatMap(({ stamp }) => stamp?.by ?? []);
  const departments = stamps.filter((by) => by === 'department').length;
  return departments * 2 > stamps.length ? 'department' : 'branch';
}

/** One report for each file that was handed over; the same content again says so. */
function inGivenOrder(
  files: readonly ReturnedFile[],
  reports: ReadonlyMap<string, FileReport>,
  names: ReadonlyMap<string, string>,
): readonly FileReport[] {
  return files.flatMap((file, index): FileReport[] => {
    const report = reports.get(file.print);
    if (report === undefined) return [];
    const { name } = file;
    const first = files.find(({ print }) => print === file.print);
    const isAgain = first !== undefined && files.indexOf(first) < index;
    const as = isAgain ? first.name : names.get(file.print);
    const notes = as === undefined ? [] : [{ kind: 'sameFile', as } as const];
    if (!isAgain) return [{ ...report, name, notes: [...report.notes, ...notes] }];
    const tables = report.tables.map((each) => ({ ...each, taken: 0, same: 0, differences: 0 }));
    return [{ ...report, name, tables, notes, problems: [] }];
  });
}
