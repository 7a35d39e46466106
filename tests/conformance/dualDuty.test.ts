import { runGoals } from '../../src/domain/engines/scoreTable/runGoals';
import { toFixedText } from '../../src/domain/exact/exact';
import type { OutputValue } from '../../src/domain/tables/unitResult';
import schoolJson from '../../src/example/school.json';
import { dualDuty } from '../../src/schemes/tables/dualDuty';
import { exampleSchool, typedRows } from '../support/exampleTables';
import expectedJson from './expected.json';

const expected = expectedJson.expected['dual-duty'];

const output = runGoals({
  scheme: dualDuty,
  rows: new Map([['goals', typedRows(dualDuty, 'goals', schoolJson['dual-duty'])]]),
  school: exampleSchool(),
  published: new Map(),
});

function printed(value: OutputValue | undefined): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : toFixedText(value, 2);
}

test('一岗双责 gives the worked example to the last figure (DOMAIN.md 5.2)', () => {
  const seen = output.units.map(({ key, name, values }) => ({
    id: key,
    name,
    party: printed(values['party']),
    work: printed(values['work']),
    outcome: values['outcome'],
    failed: values['failed'],
  }));
  expect(seen).toEqual(expected.results);
});

test('the accountable stand on the ledger, who lacks a dimension does not', () => {
  expect(output.outputs.get('ledger')?.map(({ unit }) => unit)).toEqual(expected.lists['问责名单']);
  const lacking = output.units.filter(({ state }) => state === 'noDimension');
  expect(lacking.map(({ key }) => key)).toEqual(expected.lists['未签订缺维度名单']);
  expect(output.problems.map(({ code, id }) => [code, id])).toEqual([['E19', 'D016']]);
});
