import {
  divide,
  type Exact,
  HUNDRED,
  multiply,
  roundHalfUp,
  sum,
  toFixedText,
} from '../../domain/exact/exact';
import { selectUnits } from '../../domain/tables/selectUnits';
import { summariseUnits } from '../../domain/tables/summariseUnits';
import type { UnitFilter } from '../../domain/tables/unitList';
import type { OutputRow, UnitResult } from '../../domain/tables/unitResult';
import { chineseDay, chineseMonth } from '../chineseDay';
import type { CircularRequest } from './circularRequest';
import type { CircularScope } from './circularScope';
import { figureText, scoreText } from './figureText';
import type { Figures } from './fillText';
import { listedNamesText } from './listedNamesText';

type Entry = readonly [string, string];

/**
 * The figures of a circular by key, the very ones of the summary (C-40):
 *
 * - `period`, `month`, `asOf`: what time it is about
 * - `due`, `scored`, `exempt`, `postponed`, `unfinished`, `ungraded`, `pending`, `noDimension`,
 *   `mean`, `max`, `min`: as on the summary tab
 * - `bands`: every band with how many and what share; `band.<key>`, `share.<key>`, `names.<key>`,
 *   `label.<key>` of one band; `award`, `names.award`; `names.<state>`
 * - `item.<group>.<key>`: the label of an item of a point group
 * - `total.<key>`: a figure of the whole scheme
 * - `count.<list>`, `list.<list>`: how many and who stand on another list
 * - `m.…`: of the rows of the month: `m.due`, `m.bands`, `m.band.<key>`, `m.names.<key>`,
 *   `m.sum.<column>`, `m.rate` (capped of need, %), `m.fact.<column>`
 */
export function circularFigures(request: CircularRequest, scope: CircularScope): Figures {
  const { scheme, output, school, period } = request;
  return new Map<string, string>([
    // A space tells year and semester apart in a line of its own, not in a sentence.
    ['period', period.replaceAll(' ', '')],
    ['month', chineseMonth(scope.month)],
    ['asOf', chineseDay(school.asOf)],
    ...lineFigures(request, scope.units),
    ...bandNames(request, scope.units),
    ...output.totals.map(({ key, value }): Entry => [`total.${key}`, totalText(value)]),
    ...listedNamesText(request),
    ...monthFigures(request, scope),
    ...scheme.bands.map(({ key, label }): Entry => [`label.${key}`, label]),
    ...scheme.groups.flatMap(({ key: group, items }) =>
      items.map(({ key, label }): Entry => [`item.${group}.${key}`, label]),
    ),
  ]);
}

const COUNTS = [
  'due',
  'scored',
  'exempt',
  'postponed',
  'unfinished',
  'ungraded',
  'pending',
  'noDimension',
  'unbanded',
] as const;

function lineFigures({ scheme, school }: CircularRequest, units: readonly UnitResult[]): Entry[] {
  const { total } = summariseUnits(scheme, units, school);
  const counted = countWord(scheme.unit);
  const share = (of: Exact | null): string => (of === null ? '-' : toFixedText(of, 2));
  return [
    ['n', String(units.length)],
    ...COUNTS.map((key): Entry => [key, String(total[key])]),
    ...(['mean', 'max', 'min'] as const).map(
      (key): Entry => [
        key,
        scoreText(scheme, total[key] === null ? null : roundHalfUp(total[key], 2)),
      ],
    ),
    ...total.bands.flatMap(({ key, count, share: of }): Entry[] => [
      [`band.${key}`, String(count)],
      [`share.${key}`, share(of)],
    ]),
    [
      'bands',
      total.bands
        .map(({ label, count, share: of }) => `${label}${count}${counted}（${share(of)}%）`)
        .join('、'),
    ],
  ];
}

/** 人 where people are appraised, 个 otherwise; 对 of pairs. */
export function countWord(unit: CircularRequest['scheme']['unit']): string {
  switch (unit) {
    case 'member':
    case 'staff':
    case 'contestant':
      return '人';
    case 'pair':
      return '对';
    case 'branch':
    case 'class':
    case 'dorm':
    case 'none':
      return '个';
  }
}

const NAMED_STATES = ['unfinished', 'pending', 'noDimension', 'postponed'] as const;

function bandNames(request: CircularRequest, units: readonly UnitResult[]): Entry[] {
  const { scheme, list } = request;
  const named = (filter: UnitFilter): readonly string[] => {
    const wanted = { of: 'units', form: 'list', tab: list.tab, filter, figures: [] } as const;
    const found = selectUnits(wanted, scheme, { units, outputs: new Map() }, new Map());
    return found.of === 'units' ? found.units.map(({ name }) => name) : [];
  };
  const awarded = named({ kind: 'award' });
  return [
    ...scheme.bands.map(
      ({ key }): Entry => [`names.${key}`, named({ kind: 'bands', bands: [key] }).join('、')],
    ),
    ...NAMED_STATES.map(
      (state): Entry => [`names.${state}`, named({ kind: 'states', states: [state] }).join('、')],
    ),
    ['award', String(awarded.length)],
    ['names.award', awarded.join('、')],
  ];
}

function totalText(value: Exact | string | null): string {
  if (value === null) return '-';
  if (typeof value === 'string') return value;
  const fixed = toFixedText(value, 2);
  return fixed.endsWith('.00') ? fixed.slice(0, -3) : fixed;
}

function monthFigures({ scheme, list }: CircularRequest, { rows, facts }: CircularScope): Entry[] {
  const { scope } = list.circular;
  if (scope.kind !== 'rowsOfMonth') return [];
  const counted = countWord(scheme.unit);
  const labels = scheme.bands.map(({ label }) => label);
  const graded = rows.filter((row) => labels.includes(textIn(row, 'band')));
  const inBand = (label: string): readonly OutputRow[] =>
    graded.filter((row) => textIn(row, 'band') === label);
  const sums = new Map(
    scope.sums.map((key) => [key, sum(rows.flatMap((row) => numberIn(row, key)))]),
  );
  const need = sums.get('need');
  const capped = sums.get('capped');
  return [
    ['m.due', String(graded.length)],
    ...scheme.bands.flatMap(({ key, label }): Entry[] => [
      [`m.band.${key}`, String(inBand(label).length)],
      [
        `m.names.${key}`,
        inBand(label)
          .map((row) => textIn(row, 'name'))
          .join('、'),
      ],
    ]),
    ['m.bands', labels.map((label) => `${label}${inBand(label).length}${counted}`).join('、')],
    ...[...sums].map(([key, value]): Entry => [`m.sum.${key}`, figureText(scheme, key, value)]),
    ['m.rate', need === undefined || capped === undefined ? '' : rateText(capped, need)],
    ...factsNamedIn(list).map((key): Entry => [key, '0']),
    ...Object.entries(facts).map(([key, value]): Entry => [`m.fact.${key}`, totalText(value)]),
  ];
}

/** A month of which nothing is recorded has none of what its sentences count. */
function factsNamedIn({ circular }: CircularRequest['list']): readonly string[] {
  const texts = JSON.stringify(circular);
  return [...texts.matchAll(/\{(m\.fact\.[^{}"]+)\}/gu)].flatMap(([, key]) => key ?? []);
}

function rateText(part: Exact, whole: Exact): string {
  return toFixedText(whole, 2) === '0.00'
    ? '-'
    : toFixedText(roundHalfUp(divide(multiply(HUNDRED, part), whole), 2), 2);
}

function textIn({ values }: OutputRow, key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value : '';
}

function numberIn({ values }: OutputRow, key: string): Exact[] {
  const value = values[key];
  return value === undefined || value === null || typeof value === 'string' ? [] : [value];
}
