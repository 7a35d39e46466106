import { makeRoster } from '../domain/people/makeRoster';
import type { AppraisalStatus, PartyStatus, Person, Roster } from '../domain/people/person';
import type { Problem } from '../domain/problem';
import type { Alias } from '../domain/reading/alias';
import { readChoice } from '../domain/reading/readChoice';
import { readText } from '../domain/reading/readText';
import { seenText } from '../domain/reading/seenText';
import type { ColumnSpec } from '../domain/scheme/scheme';
import { cellAddress } from './address';
import { type DataRow, dataRows } from './dataRows';
import { findHeader, type HeaderMap } from './findHeader';
import { type ReadingContext, readColumn } from './readColumn';
import { repeatedPeople } from './repeatedPeople';
import { ROSTER_COLUMNS } from './rosterColumns';
import { dataMerges, hiddenRowProblems, tabProblem } from './tabProblem';
import type { TabReading } from './tabReading';

export interface RosterReading {
  readonly roster: Roster;
  readonly problems: readonly Problem[];
  /** Null when the columns were not found. */
  readonly header: HeaderMap | null;
}

/** Headers by which 花名册 is known, with what offices call them as well. */
const OTHER_HEADERS: Readonly<Record<string, readonly string[]>> = {
  branch: ['支部', '党支部', '所属支部', '所在党支部'],
  posts: ['职务', '岗位职务', '现任岗位'],
  partyStatus: ['党员类型', '政治面貌'],
  department: ['年级部', '处室', '部门'],
};

export const ROSTER_WANTED = ROSTER_COLUMNS.map((spec) => ({
  key: spec.key,
  headers: [spec.header, ...(OTHER_HEADERS[spec.key] ?? [])],
  required: ['id', 'name', 'branch', 'partyStatus'].includes(spec.key),
}));

/**
 * Reads 花名册: who there is, with everything that can be wrong with a row. A row without 编号 or
 * name is no person (E01); the same 编号 twice is E11 and the first one keeps it.
 */
export function readRoster(
  tab: TabReading,
  year: number,
  aliases: readonly Alias[] = [],
): RosterReading {
  const header = findHeader(tab, ROSTER_WANTED);
  if (header === null || header.missing.length > 0) {
    const missing =
      header === null ? ROSTER_WANTED.filter((each) => each.required) : header.missing;
    return {
      roster: makeRoster([]),
      header,
      problems: missing.map((column) =>
        tabProblem('E17', tab.name, { detail: { header: column.headers[0] ?? '' } }),
      ),
    };
  }
  const { rows, footers } = dataRows(tab, header, ['seq']);
  const branches = branchLabels(rows);
  const read = rows.map((row) => readPerson(tab, header, row, { year, branches, aliases }));
  const people = read.flatMap(({ person }) => (person === null ? [] : [person]));
  const numbers = rows.map(({ row }) => row);
  return {
    roster: makeRoster(people),
    header,
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...repeatedPeople(tab, header, rows, people),
      ...dataMerges(tab, numbers, header.columns).map((merge) =>
        tabProblem('E15', tab.name, { cell: merge.range, detail: { range: merge.range } }),
      ),
      ...hiddenRowProblems(tab, numbers),
      ...footers.map((footer) =>
        tabProblem('N07', tab.name, {
          cell: cellAddress(footer.row, footer.column),
          seen: footer.text,
        }),
      ),
    ],
  };
}

/**
 * The labels of branches, the more frequent spelling first, so that a rare alias (第一党支部) is
 * read as the usual label (W08).
 */
function branchLabels(rows: readonly DataRow[]): string[] {
  const counts = new Map<string, number>();
  for (const { cell } of rows) {
    const label = readText(cell('branch'), { optional: true }).value;
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const labels: string[] = [];
  for (const [label] of [...counts].sort(([, left], [, right]) => right - left)) {
    const alias = readChoice({ type: 'text', text: label }, { options: labels, aliases: 'branch' });
    if (alias.value === null) labels.push(label);
  }
  return labels;
}

/** 支部 is one of those on the tab itself; a class is written as on 班级表, （1） is (1). */
const READ_AS: Readonly<Record<string, Partial<ColumnSpec>>> = {
  branch: { type: 'list', listFrom: 'branches' },
  homeroom: { type: 'id' },
};

function readPerson(
  tab: TabReading,
  header: HeaderMap,
  row: DataRow,
  context: ReadingContext,
): { person: Person | null; problems: Problem[] } {
  const text = new Map<string, string>();
  const problems: Problem[] = [];
  const id = seenText(row.cell('id')).trim();
  const name = seenText(row.cell('name')).trim();
  for (const spec of ROSTER_COLUMNS) {
    const column = header.columns.get(spec.key);
    if (column === undefined) continue;
    const cell = row.cell(spec.key);
    const read = readColumn({ ...spec, ...READ_AS[spec.key] }, cell, context);
    const base = read.findings.find((each) => each.code === 'W05')?.detail['base'];
    text.set(spec.key, read.text ?? base ?? '');
    for (const found of read.findings) {
      const place = { cell: cellAddress(row.row, column), id, name, seen: seenText(cell) };
      const detail = { header: spec.header, ...found.detail };
      problems.push(
        tabProblem(found.code, tab.name, { ...place, suggested: found.suggested, detail }),
      );
    }
  }
  if (text.get('branch') !== '' && text.get('partyStatus') === '') {
    const column = header.columns.get('partyStatus') ?? 0;
    const detail = { header: '党员类别' };
    problems.push(
      tabProblem('E01', tab.name, { cell: cellAddress(row.row, column), id, name, detail }),
    );
  }
  return { person: personOf(text, row.row), problems };
}

function personOf(text: ReadonlyMap<string, string>, row: number): Person | null {
  const get = (key: string): string => text.get(key) ?? '';
  if (get('id') === '' || get('name') === '') return null;
  const status = get('status');
  return {
    id: get('id'),
    name: get('name'),
    branch: get('branch'),
    posts: splitPosts(`${get('posts')}、${get('otherPosts')}`),
    partyStatus: get('partyStatus') as PartyStatus | '',
    staffType: get('staffType') as Person['staffType'],
    department: get('department'),
    homeroom: get('homeroom'),
    support: get('support') === '是',
    title: get('title'),
    joined: get('joined') === '' ? null : get('joined'),
    left: get('left') === '' ? null : get('left'),
    status: status === '' ? '正常' : (status as AppraisalStatus),
    row,
  };
}

/** 岗位 and 兼任岗位 are split at 、 , ， and ; (C-19). */
function splitPosts(text: string): string[] {
  return text.split(/[、,，;；]/u).flatMap((post) => (post.trim() === '' ? [] : [post.trim()]));
}
