import { isDue } from '../../domain/people/membership';
import type { Person } from '../../domain/people/person';
import { failure, type Result, success } from '../../domain/result';
import { distinctFileNames } from '../../workbook/fileName';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure } from '../command';
import { knownSchemes } from '../knownSchemes';
import { type SchoolWorkbook, understandWorkbook } from '../schoolWorkbook';
import { deadlineOf } from './deadlineOf';
import type { HandOutReport, HandOutRequest } from './handOutReport';
import { classesWithout, dueOnTable, handOutUnits, unitOf } from './handOutUnits';
import { type TablesToHandOut, tablesToHandOut } from './tablesToHandOut';
import { unitBook } from './unitBook';

/**
 * 下发 (4.2): one fill-in workbook for every branch or department, with only its people and classes,
 * what is typed about them in the master, and a cover note. The plans are for empty workbooks; the
 * master itself is not changed. Tables that belong to no unit are told (`keptBack`), and so are
 * people whom 花名册 gives to no unit (`without`).
 */
export function handOut(
  reading: WorkbookReading,
  request: HandOutRequest,
  context: CommandContext,
): Result<HandOutReport, CommandFailure> {
  const known = knownSchemes(context).map(({ id }) => id);
  const unknown = request.schemes.find((id) => !known.includes(id));
  if (unknown !== undefined) return failure({ code: 'unknownScheme', id: unknown, known });
  const deadline = deadlineOf(request.deadline);
  if (deadline === null) return failure({ code: 'badDeadline', seen: request.deadline });
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const master = understood.value;
  const wanted = tablesToHandOut(master, request.schemes, request.by);
  const units = handOutUnits(master.tables.school, request.by);
  if (units.length === 0) {
    return failure({ code: 'noUnits', tab: master.rosterTab.tab.name, by: request.by });
  }
  const job = { master, wanted, context, request: { ...request, deadline } };
  const made = units.flatMap((unit) => unitBook(job, unit) ?? []);
  if (made.length === 0) {
    return failure({ code: 'nothingToHandOut', tabs: wanted.keptBack.map(({ tab }) => tab) });
  }
  const names = made.map(({ unit }) => unit);
  const stranger = request.units?.find((unit) => !names.includes(unit));
  if (stranger !== undefined) return failure({ code: 'unknownUnit', unit: stranger, known: names });
  const fileNames = namesOf(names, wanted, master);
  const books = made.map((book, index) => ({ ...book, fileName: fileNames[index] ?? '' }));
  const isAboutClasses = wanted.tables.some(({ owner }) => owner.kind === 'class');
  return success({
    year: master.globals.year,
    yearGuessed: master.yearGuessed,
    by: request.by,
    books: books.filter(({ unit }) => request.units?.includes(unit) ?? true),
    without: withoutUnit(master, wanted, request),
    classesWithout: isAboutClasses ? classesWithout(master.tables.school, units) : [],
    keptBack: wanted.keptBack,
  });
}

/** "第一支部_责任书_2024.xlsx"; more than three schemes are counted. */
function namesOf(
  units: readonly string[],
  { schemes }: TablesToHandOut,
  { globals }: SchoolWorkbook,
): readonly string[] {
  const titles = schemes.map(({ shortTitle }) => shortTitle);
  const title = titles.length > 3 ? `${titles[0] ?? ''}等${titles.length}项` : titles.join('、');
  return distinctFileNames(
    units.map((unit) => ({ head: `${unit}_${title}`, tail: `_${globals.year}` })),
    '.xlsx',
  );
}

/** Who is due on a table but belongs to no unit, in roster order. */
function withoutUnit(
  { tables, globals }: SchoolWorkbook,
  { parts, tables: wanted }: TablesToHandOut,
  { by }: HandOutRequest,
): readonly Pick<Person, 'id' | 'name'>[] {
  const homeless = tables.school.roster.people.filter((person) => unitOf(person, by) === '');
  const due = new Set([
    ...homeless.filter((person) => parts.length > 0 && isDue(person, globals.yearEnd)),
    ...wanted.flatMap(({ scheme, table, owner }) =>
      owner.kind === 'person' ? dueOnTable(scheme, table, homeless, globals.yearEnd) : [],
    ),
  ]);
  return homeless.filter((person) => due.has(person)).map(({ id, name }) => ({ id, name }));
}
