import { runContest } from '../../src/domain/engines/contest/runContest';
import { toCellNumber, toExactText, toFixedText } from '../../src/domain/exact/exact';
import schoolJson from '../../src/example/school.json';
import { lessonContest } from '../../src/schemes/tables/lessonContest';
import { bandCases, bandedAs } from '../support/bandCases';
import { exampleSchool, type Typed, typedRows } from '../support/exampleTables';
import { withSettings } from '../support/withSettings';
import expectedJson from './expected.json';

const example = schoolJson['lesson-contest'];
const typed: readonly Typed[] = example.rows;
const scheme = withSettings(lessonContest, { promote: String(example.promote) });

const output = runContest({
  scheme,
  rows: new Map([['judges', typedRows(scheme, 'judges', typed)]]),
  school: exampleSchool(),
  published: new Map(),
});

describe('the contest of the example school', () => {
  it('gives the expected totals, means, bands, places and promotions', () => {
    const results = output.units.map((unit) => {
      const step = unit.steps.find(({ kind }) => kind === 'judges');
      const totals = step?.kind === 'judges' ? step.totals : [];
      return {
        cid: unit.key,
        id: unit.personId,
        judges: totals.map(({ total }) => toCellNumber(total)),
        scoreExact: unit.exact === null ? '' : toExactText(unit.exact),
        score: unit.score === null ? '' : toFixedText(unit.score, 2),
        band: scheme.bands.find(({ key }) => key === unit.band)?.label,
        rank: unit.rank,
        next: unit.values['next'] ?? '',
      };
    });
    expect(results).toEqual(expectedJson.expected['lesson-contest']);
  });

  it('reports how many more were promoted than there were places (A-46)', () => {
    const total = output.totals.find(({ key }) => key === 'surplus')?.value;
    expect(total === null || typeof total !== 'object' ? '' : toExactText(total)).toBe('1');
  });
});

describe('the 奖级 of the contest', () => {
  it.each(bandCases(lessonContest))('read %s as %s, %s and %s', (raw, ...wanted) => {
    expect(bandedAs(lessonContest, raw)).toEqual(wanted);
  });
});
