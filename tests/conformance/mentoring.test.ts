import { runPairs } from '../../src/domain/engines/pairs/runPairs';
import {
  type Exact,
  exact,
  multiply,
  toExactText,
  toFixedText,
} from '../../src/domain/exact/exact';
import type { OutputValue, UnitFlag } from '../../src/domain/tables/unitResult';
import schoolJson from '../../src/example/school.json';
import { mentoring } from '../../src/schemes/tables/mentoring';
import { bandCases, bandedAs } from '../support/bandCases';
import { exampleSchool, type Typed, typedRows } from '../support/exampleTables';
import expectedJson from './expected.json';

const typed: readonly Typed[] = schoolJson.mentoring;
const expected = expectedJson.expected.mentoring;

const output = runPairs({
  scheme: mentoring,
  rows: new Map([
    ['register', typedRows(mentoring, 'register', typed)],
    ['sheet', typedRows(mentoring, 'sheet', typed)],
  ]),
  school: exampleSchool(),
  published: new Map(),
});

const fixed = (value: OutputValue | undefined): string =>
  value === null || value === undefined || typeof value === 'string' ? '' : toFixedText(value, 2);

const FLAG_WORDS: Partial<Record<UnitFlag['kind'], string>> = {
  quotaUnmet: '听课定额未满,不评优秀',
  mentorTitle: '师傅职称低于中级',
};

describe('the pairs of the example school', () => {
  it('get the expected points, scores, bands and flags', () => {
    const results = output.units.map(({ key, values, score, band, flags }) => ({
      pair: key,
      q1: fixed(values['q1']),
      q2: fixed(values['q2']),
      score: fixed(score),
      band: mentoring.bands.find((each) => each.key === band)?.label,
      quotaMet: values['quotaMet'] === '是',
      flags: flags.map(({ kind }) => FLAG_WORDS[kind] ?? kind),
    }));
    expect(results).toEqual(expected.results);
  });

  it('stand beside the marks on 师徒结对考核表', () => {
    const rows = [...(output.calculated.get('sheet')?.entries() ?? [])].map(([row, values]) => [
      row,
      fixed(values['score']),
      values['band'],
    ]);
    expect(rows).toEqual(
      expected.results.map(({ score, band }, index) => [index + 5, score, band]),
    );
  });

  it('are counted and compared with all teachers', () => {
    const total = (key: string) => output.totals.find((each) => each.key === key)?.value;
    expect(fixed(total('pairs'))).toBe(`${expected.pairs}.00`);
    expect(fixed(total('shareOfTeachers'))).toBe(expected.shareOfTeachers);
  });

  it('give the composite what it expects of everybody in a pair this semester (C-32)', () => {
    const points = (value: Exact) => toFixedText(multiply(value, exact('0.05')), 4);
    const wanted = expectedJson.expected['staff-composite'].flatMap(({ id, points: all }) =>
      'mentor' in all ? [[id, all.mentor]] : [],
    );
    const published = [...output.published].map(([id, value]) => [
      id,
      value === null ? '' : points(value),
    ]);
    expect(published.sort()).toEqual(wanted.sort());
    expect(toExactText(output.published.get('T003') ?? exact('0'))).toBe('95');
  });
});

describe('the bands of 师徒结对考核', () => {
  it.each(bandCases(mentoring))('read %s as %s, %s and %s', (raw, ...wanted) => {
    expect(bandedAs(mentoring, raw)).toEqual(wanted);
  });
});
