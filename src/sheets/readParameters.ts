import type { Problem } from '../domain/problem';
import { trimmed } from '../domain/reading/normalise';
import { seenText } from '../domain/reading/seenText';
import { GLOBAL_PARAMETERS, type Globals, globalsOfYear } from '../domain/scheme/globals';
import {
  indicatorCode,
  indicatorPrefix,
  type ParameterSpec,
  schemeParameters,
} from '../domain/scheme/parameterSpec';
import type { Indicator, Scheme, ScorePart } from '../domain/scheme/scheme';
import { addedIndicatorKey, withParameters } from '../domain/scheme/withParameters';
import { cellAddress } from './address';
import { type DataRow, dataRows } from './dataRows';
import { findHeader, type HeaderMap } from './findHeader';
import { parameterPlace } from './parameterReference';
import { defaultParameters, type ParametersReading } from './parametersReading';
import { GLOBAL_SCHEME, PARAMETER_HEADERS } from './parametersTab';
import { cellText, readParameterValue } from './readParameterValue';
import { tabProblem } from './tabProblem';
import type { TabReading } from './tabReading';

const GLOBAL_OWNER = 'global';

interface Target {
  /** Scheme id, or "global". */
  readonly owner: string;
  readonly spec: Pick<ParameterSpec, 'code' | 'label' | 'kind' | 'options'>;
}

/**
 * Reads 参数设置 (0.3). Rows are found by 代码, else by label; a missing row takes the default, an
 * unknown one is W29, a value that cannot be read is E21. Indicator rows are the whole list of a
 * part's indicators as soon as there is one: rename, add and remove work by rows.
 */
export function readParameters(
  tab: TabReading,
  defaults: readonly Scheme[],
  year: string,
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
    return { ...defaultParameters(defaults, year), problems: [problem] };
  }
  const reader = new ParameterReader(tab, header, defaults);
  for (const row of dataRows(tab, header, []).rows) reader.take(row);
  return reader.reading(year);
}

class ParameterReader {
  private readonly values = new Map<string, Map<string, string>>();
  private readonly indicators = new Map<string, Indicator[]>();
  private readonly rows = new Map<string, number>();
  private readonly problems: Problem[] = [];
  private readonly unknownRows: number[] = [];

  constructor(
    private readonly tab: TabReading,
    private readonly header: HeaderMap,
    private readonly schemes: readonly Scheme[],
  ) {}

  take(row: DataRow): void {
    const owner = cellText(row.cell('scheme'));
    const scheme = this.schemes.find((each) => each.id === owner || each.title.zh === owner);
    if (owner !== GLOBAL_SCHEME && scheme === undefined) {
      // Parameters of a scheme that is not in use here are none of ours to judge.
      this.unknown(row);
      return;
    }
    if (scheme !== undefined && this.takeIndicator(scheme, row)) return;
    const target = this.target(scheme, row);
    if (target === null) this.unknown(row);
    else this.takeValue(target, row);
  }

  reading(year: string): ParametersReading {
    const schemes = this.schemes.map((scheme) =>
      withParameters(scheme, {
        values: this.values.get(scheme.id) ?? new Map<string, string>(),
        indicators: new Map(
          scheme.parts.flatMap((part) => {
            const rows = this.indicators.get(parameterPlace(scheme.id, part.key));
            return rows === undefined ? [] : [[part.key, rows] as const];
          }),
        ),
      }),
    );
    const valueColumn = this.header.columns.get('value') ?? 2;
    return {
      globals: this.globals(year),
      schemes,
      places: { tab: this.tab.name, valueColumn, rows: this.rows },
      problems: this.problems,
      unknownRows: this.unknownRows,
      yearGiven: this.values.get(GLOBAL_OWNER)?.has('year') ?? false,
    };
  }

  private globals(year: string): Globals {
    const given = this.values.get(GLOBAL_OWNER) ?? new Map<string, string>();
    const base = globalsOfYear(given.get('year') ?? year);
    return {
      organisation: given.get('organisation') ?? base.organisation,
      year: base.year,
      semester: given.get('semester') ?? base.semester,
      asOf: given.get('asOf') ?? base.asOf,
      yearEnd: given.get('yearEnd') ?? base.yearEnd,
      teachersTotal: given.get('teachersTotal') ?? base.teachersTotal,
    };
  }

  private target(scheme: Scheme | undefined, row: DataRow): Target | null {
    const owner = scheme?.id ?? GLOBAL_OWNER;
    const specs: readonly Target['spec'][] =
      scheme === undefined
        ? GLOBAL_PARAMETERS.map((each) => ({ ...each, options: [] }))
        : schemeParameters(scheme);
    const code = cellText(row.cell('code'));
    const label = cellText(row.cell('label'));
    const spec =
      specs.find((each) => each.code === code) ??
      specs.find((each) => each.label === label || each.code === label);
    return spec === undefined ? null : { owner, spec };
  }

  private takeValue({ owner, spec }: Target, row: DataRow): void {
    const read = readParameterValue(spec, row.cell('value'));
    this.rows.set(parameterPlace(owner, spec.code), row.row);
    if (!read.ok) {
      this.wrong(row, { reason: 'value', parameter: spec.label, options: read.failure });
      return;
    }
    const value = read.value ?? (spec.code.endsWith('.follow') ? '' : null);
    if (value !== null) {
      const values = this.values.get(owner) ?? new Map<string, string>();
      if (values.has(spec.code))
        this.wrong(row, { reason: 'twice', parameter: spec.label, options: '' });
      values.set(spec.code, value);
      this.values.set(owner, values);
    } else if (owner !== GLOBAL_OWNER) {
      // The formulas read this cell too: a default here would contradict them.
      this.wrong(row, { reason: 'blank', parameter: spec.label, options: '' });
    }
  }

  /** An indicator row, known by its code or by "目标责任书指标：" before the name. */
  private takeIndicator(scheme: Scheme, row: DataRow): boolean {
    const label = trimmed(seenText(row.cell('label'))).replace(':', '：');
    const code = cellText(row.cell('code'));
    const part = scheme.parts.find(
      (each) =>
        label.startsWith(indicatorPrefix(each)) || code.startsWith(indicatorCode(each.key, '')),
    );
    if (part === undefined) return false;
    const name = label.startsWith(indicatorPrefix(part))
      ? label.slice(indicatorPrefix(part).length).trim()
      : label;
    const read = readParameterValue({ kind: 'points', options: [] }, row.cell('value'));
    if (!read.ok || read.value === null || name === '') {
      this.wrong(row, { reason: 'indicator', parameter: label, options: '' });
      return true;
    }
    this.addIndicator(scheme, part, code, { label: name, max: read.value }, row);
    return true;
  }

  private addIndicator(
    scheme: Scheme,
    part: ScorePart,
    code: string,
    said: { label: string; max: string },
    row: DataRow,
  ): void {
    const place = parameterPlace(scheme.id, part.key);
    const list = this.indicators.get(place) ?? [];
    const prefix = indicatorCode(part.key, '');
    const known = part.indicators.find((each) => each.label === said.label);
    const typedKey = code.startsWith(prefix) ? code.slice(prefix.length) : (known?.key ?? '');
    const key = /^[a-z][a-z0-9]*$/u.test(typedKey)
      ? typedKey
      : addedIndicatorKey(part.key, said.label);
    if (list.some((each) => each.key === key || each.label === said.label)) {
      this.wrong(row, { reason: 'twice', parameter: said.label, options: '' });
      return;
    }
    this.indicators.set(place, [...list, { key, ...said }]);
    this.rows.set(parameterPlace(scheme.id, indicatorCode(part.key, key)), row.row);
  }

  private unknown(row: DataRow): void {
    this.unknownRows.push(row.row);
    const seen = [cellText(row.cell('scheme')), cellText(row.cell('label'))].join(' ').trim();
    const cell = cellAddress(row.row, this.header.columns.get('label') ?? 1);
    this.problems.push(tabProblem('W29', this.tab.name, { cell, seen }));
  }

  private wrong(row: DataRow, detail: Readonly<Record<string, string>>): void {
    const cell = cellAddress(row.row, this.header.columns.get('value') ?? 2);
    const seen = cellText(row.cell('value'));
    this.problems.push(tabProblem('E21', this.tab.name, { cell, seen, detail }));
  }
}
