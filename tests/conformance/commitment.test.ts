import { runPromises } from '../../src/domain/engines/scoreTable/runPromises';
import { exactFromCell, toCellNumber, toFixedText } from '../../src/domain/exact/exact';
import type { TableRow } from '../../src/domain/tables/tableRow';
import type { OutputValue } from '../../src/domain/tables/unitResult';
import schoolJson from '../../src/example/school.json';
import { commitment } from '../../src/schemes/tables/commitment';
import { bandCases, bandedAs } from '../support/bandCases';
import { exampleSchool, typedRows } from '../support/exampleTables';
import expectedJson from './expected.json';

const read = { state: 'read', cell: '', code: '', manyDecimals: false } as const;

/** 评议得分 as it was typed on 承诺考核结果. */
const reviews = Object.entries(schoolJson.commitment.review).map(
  ([id, review], index): TableRow => ({
    table: 'output:result',
    tab: '承诺考核结果',
    row: index + 5,
    cells: {
      id: { ...read, text: id, number: null },
      review: { ...read, text: '', number: exactFromCell(review) },
    },
    people: [id],
    status: '正常',
    use: 'counted',
    codes: [],
    awaiting: false,
    plain: true,
  }),
);

const output = runPromises({
  scheme: commitment,
  rows: new Map([
    ['ledger', typedRows(commitment, 'ledger', schoolJson.commitment.ledger)],
    ['output:result', reviews],
  ]),
  school: exampleSchool(),
  published: new Map(),
});

function numberIn(value: OutputValue | undefined): number | null {
  return value === undefined || value === null || typeof value === 'string'
    ? null
    : toCellNumber(value);
}

function printed(value: OutputValue | undefined): string | null {
  return value === undefined || value === null || typeof value === 'string'
    ? null
    : toFixedText(value, 2);
}

const FLAG_WORDS: Readonly<Record<string, string>> = {
  overdue: '逾期未践诺',
  promiseCount: '承诺项数不在2-5之间',
};

test('承诺考核 gives the worked example to the last figure (DOMAIN.md 5.5)', () => {
  const seen = output.units.map(({ key, name, flags, values }) => ({
    id: key,
    name,
    due: numberIn(values['n']),
    keep: printed(values['keep']),
    review: numberIn(values['review']),
    score: printed(values['score']),
    band: values['band'],
    flags: flags.map(({ kind }) => FLAG_WORDS[kind] ?? kind),
  }));
  expect(seen).toEqual(expectedJson.expected.commitment);
});

test('the composite can pull every published score', () => {
  const scores = expectedJson.expected.commitment.map(({ id, score }) => [id, score]);
  expect([...output.published].map(([key, score]) => [key, printed(score)])).toEqual(scores);
});

test.each(bandCases(commitment))(
  '%s is published as %s and is %s, or %s before rounding',
  (raw, ...expected) => {
    expect(bandedAs(commitment, raw)).toEqual(expected);
  },
);
