import { type Globals, globalsOfYear } from '../domain/scheme/globals';
import { NOTICE_DEFAULTS, type NoticeSettings, noticeCode } from '../domain/scheme/noticeSettings';
import type { Scheme } from '../domain/scheme/scheme';
import { withParameters } from '../domain/scheme/withParameters';
import type { TableScheme } from '../domain/tables/tableScheme';
import { withTableParameters } from '../domain/tables/withTableParameters';
import { dataRows } from './dataRows';
import { findHeader } from './findHeader';
import { GLOBAL_OWNER, type ParameterOwner, parameterOwner } from './parameterOwner';
import { ParameterReader } from './parameterReader';
import { defaultParameters, type ParametersReading } from './parametersReading';
import { PARAMETER_HEADERS } from './parametersTab';
import { tabProblem } from './tabProblem';
import type { TabReading } from './tabReading';

/**
 * Reads 参数设置 (0.3) for schemes of both kinds. Rows are found by 代码, else by label; a missing
 * row takes the default, an unknown one is W29, a value that cannot be read is E21. The rows of an
 * indicator list or an open group are the whole list as soon as there is one: rename, add and
 * remove work by rows.
 */
export function readParameters(
  tab: TabReading,
  defaults: readonly Scheme[],
  year: string,
  tableDefaults: readonly TableScheme[] = [],
): ParametersReading {
  const wanted = PARAMETER_HEADERS.map(({ key, text }) => ({
    key,
    headers: [text],
    required: key !== 'note' && key !== 'code',
  }));
  const header = findHeader(tab, wanted);
  if (header === null || header.missing.length > 0) {
    const missing =
      header === null ? '参数、值' : header.missing.map((each) => each.headers[0]).join('、');
    const problem = tabProblem('E17', tab.name, { detail: { header: missing } });
    return { ...defaultParameters(defaults, year, tableDefaults), problems: [problem] };
  }
  const schemes = defaults.map((scheme) => ({ scheme, owner: parameterOwner(scheme) }));
  const tables = tableDefaults.map((scheme) => ({ scheme, owner: parameterOwner(scheme) }));
  const owners: ParameterOwner[] = [
    GLOBAL_OWNER,
    ...[...schemes, ...tables].map((each) => each.owner),
  ];
  const reader = new ParameterReader(tab, header, owners);
  for (const row of dataRows(tab, header, []).rows) reader.take(row);
  const globals = reader.valuesOf(GLOBAL_OWNER.id);
  return {
    globals: globalsOf(globals, year),
    schemes: schemes.map(({ scheme, owner }) => schemeWith(scheme, owner, reader)),
    tableSchemes: tables.map(({ scheme, owner }) =>
      withTableParameters(scheme, {
        values: reader.valuesOf(owner.id),
        items: reader.itemsOf(owner),
      }),
    ),
    places: {
      tab: tab.name,
      valueColumn: header.columns.get('value') ?? 2,
      rows: reader.rows,
    },
    problems: reader.problems,
    unknownRows: reader.unknownRows,
    yearGiven: globals.has('year'),
  };
}

function schemeWith(scheme: Scheme, owner: ParameterOwner, reader: ParameterReader): Scheme {
  const indicators = new Map(
    [...reader.itemsOf(owner)].map(([part, items]) => [
      part,
      items.map(({ key, label, points }) => ({ key, label, max: points })),
    ]),
  );
  return withParameters(scheme, { values: reader.valuesOf(owner.id), indicators });
}

function globalsOf(given: ReadonlyMap<string, string>, year: string): Globals {
  const base = globalsOfYear(given.get('year') ?? year);
  return {
    organisation: given.get('organisation') ?? base.organisation,
    year: base.year,
    semester: given.get('semester') ?? base.semester,
    asOf: given.get('asOf') ?? base.asOf,
    yearEnd: given.get('yearEnd') ?? base.yearEnd,
    teachersTotal: given.get('teachersTotal') ?? base.teachersTotal,
    notice: noticeOf(given),
  };
}

function noticeOf(given: ReadonlyMap<string, string>): NoticeSettings {
  const { start, ...texts } = NOTICE_DEFAULTS;
  const of = (code: keyof typeof texts): string => given.get(noticeCode(code)) ?? texts[code];
  return {
    days: of('days'),
    start: given.get(noticeCode('start')) ?? start,
    desk: of('desk'),
    contact: of('contact'),
    phone: of('phone'),
    email: of('email'),
    month: of('month'),
  };
}
