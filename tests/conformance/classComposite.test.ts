import { runRowScore } from '../../src/domain/engines/scoreTable/runRowScore';
import { toFixedText } from '../../src/domain/exact/exact';
import schoolJson from '../../src/example/school.json';
import { classComposite } from '../../src/schemes/tables/classComposite';
import { bandCases, bandedAs } from '../support/bandCases';
import { exampleSchool, typedRows } from '../support/exampleTables';
import expectedJson from './expected.json';

const output = runRowScore({
  scheme: classComposite,
  rows: new Map([['sheet', typedRows(classComposite, 'sheet', schoolJson['class-composite'])]]),
  school: exampleSchool(),
  published: new Map(),
});

test('班级综合考核 gives the worked example to the last figure (DOMAIN.md 5.12)', () => {
  const seen = output.units.map(({ group, name, score, rank, values }) => ({
    grade: group,
    class: name,
    score: score === null ? null : toFixedText(score, 2),
    band: values['band'],
    veto: values['veto'],
    rank,
    award: values['award'],
  }));
  expect(seen).toEqual(expectedJson.expected['class-composite']);
});

test('the sheet shows the same figures in its calculated columns', () => {
  const rows = output.calculated.get('sheet');
  for (const unit of output.units) {
    const row = rows?.get(unit.sources[0]?.row ?? 0);
    expect(row).toMatchObject({ score: unit.score, band: unit.values['band'] });
    expect(row?.['award']).toBe(unit.values['award']);
  }
});

test.each(bandCases(classComposite))(
  '%s is published as %s and is %s, or %s before rounding',
  (raw, ...expected) => {
    expect(bandedAs(classComposite, raw)).toEqual(expected);
  },
);
