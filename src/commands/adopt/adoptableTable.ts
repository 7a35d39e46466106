import { failure, type Result, success } from '../../domain/result';
import type { CandidateTable } from '../../sheets/adopt/proposeMapping';
import type { TableRef } from '../collect/collectReport';
import type { CommandContext, CommandFailure } from '../command';
import { knownSchemes } from '../knownSchemes';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { adoptableTables } from './adoptableTables';
import type { AdoptFault } from './adoptFault';

/** Every table that can be adopted, as this school has set it. */
export function schoolCandidates(
  { parameters, tables }: SchoolWorkbook,
  context: CommandContext,
): readonly CandidateTable[] {
  return adoptableTables(context, tables.school, parameters);
}

/** The table that is meant; `part` may be left out where the scheme has but one. */
export function adoptableTable(
  school: SchoolWorkbook,
  scheme: string,
  part: string | null,
  context: CommandContext,
): Result<CandidateTable, CommandFailure> {
  const known = knownSchemes(context).map(({ id }) => id);
  if (!known.includes(scheme)) return failure({ code: 'unknownScheme', id: scheme, known });
  const tables = schoolCandidates(school, context).filter((each) => each.scheme === scheme);
  const fitting = part === null ? tables : tables.filter((each) => each.part === part);
  const [table, ...others] = fitting;
  const all = tables.map((each) => `${each.part}（${each.title}）`).join('、');
  if (table === undefined) return failure(refused('unknownTable', part ?? '', all));
  return others.length > 0 ? failure(refused('severalTables', scheme, all)) : success(table);
}

export function refused(kind: AdoptFault['kind'], about: string, more = ''): CommandFailure {
  return { code: 'adoptRefused', fault: { kind, about, more } };
}

export function tableRef({ scheme, part, title }: CandidateTable): TableRef {
  return { scheme, part, title };
}
