import { divide, exact, sum, toFixedText } from '../../src/domain/exact/exact';
import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { calculatedEveryScheme } from '../support/everyScheme';
import { pressSummarise, tabOf } from '../support/pressing';
import expectedJson from './expected.json';

const { expected } = expectedJson;
type Row = readonly (string | number)[];

let book: FileWorkbook;
beforeAll(async () => {
  book = await calculatedEveryScheme();
  await pressSummarise(book);
}, 120_000);

/** The table on a tab whose header begins so; each line by header. */
async function tableOf(
  tab: string,
  first: string,
): Promise<ReadonlyMap<string, string | number>[]> {
  const rows = (await tabOf(book, tab)).rows.map(
    (row): Row =>
      row.map((cell) => {
        if (cell.type === 'number') return cell.number;
        return cell.type === 'text' ? cell.text : '';
      }),
  );
  const at = rows.findIndex((row) => row[0] === first);
  const header = rows[at] ?? [];
  const below = rows.slice(at + 1);
  const end = below.findIndex((row) => (row[0] ?? '') === '');
  return below
    .slice(0, end < 0 ? undefined : end)
    .map((row) => new Map(header.map((text, column) => [String(text), row[column] ?? ''])));
}

const last = <Item>(items: readonly Item[]): Item => items[items.length - 1]!;

function countsOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

describe('责任书汇总 of the example school', () => {
  it.each(Object.entries(expected['double-contract'].summary))(
    'prints the figures of %s',
    async (branch, wanted) => {
      const lines = await tableOf('责任书汇总', '支部');
      const line = lines.find((each) => each.get('支部') === branch)!;
      const said = (header: string) => line.get(header);
      expect({
        due: said('应考'),
        scored: said('实考(已评)'),
        unfinished: said('未完成'),
        exempt: said('免考'),
        ungraded: said('不定等次'),
        excellentRatio: said('优秀比例(%)'),
        mean: said('平均'),
        max: said('最高'),
        min: said('最低'),
        isOver: said('提示') !== '',
      }).toEqual({
        due: wanted.due,
        scored: wanted.scored,
        unfinished: wanted.unfinished,
        exempt: wanted.exempt,
        ungraded: wanted.ungraded,
        excellentRatio: Number(wanted.excellentRatio),
        mean: Number(wanted.meanOfGraded),
        max: Number(wanted.max),
        min: Number(wanted.min),
        isOver: wanted.excellentOverThird,
      });
      for (const [label, count] of Object.entries(wanted.bands))
        expect([label, said(label)]).toEqual([label, count]);
    },
  );
});

describe.each<
  [string, string, readonly { readonly band: string | null; readonly score: string | null }[]]
>([
  ['述职评议汇总', '范围', expected['ballot-report']],
  ['三型汇总', '范围', expected['branch-three-type']],
  ['听课汇总', '年级部或处室', expected.observation.results],
  ['家访汇总', '年级部或处室', expected['home-visit'].results],
  ['问师生汇总', '年级部或处室', expected['ask-service']],
  ['师徒结对汇总', '学科', expected.mentoring.results],
  ['综合考核汇总', '年级部或处室', expected['staff-composite']],
  ['班级考核汇总', '年级', expected['class-composite']],
  [
    '宿舍评比汇总',
    '范围',
    expected['dorm-civilised'].map(({ band, month }) => ({ band, score: month })),
  ],
  [
    '星级评定汇总',
    '支部',
    expected['star-rating'].results.map(({ stars, avg }) => ({ band: stars, score: avg })),
  ],
])('%s', (tab, first, results) => {
  const graded = results.filter(({ score }) => score !== null && score !== '');

  it('counts the bands of the expected results', async () => {
    const total = last(await tableOf(tab, first));
    for (const [label, count] of countsOf(graded.map(({ band }) => band ?? ''))) {
      expect([label, total.get(label)]).toEqual([label, count]);
      const due = Number(total.get('应考'));
      expect(total.get(`${label}(%)`)).toBeCloseTo((100 * count) / due, 2);
    }
  });

  it('has the mean of the expected scores', async () => {
    const scores = graded.map(({ score }) => exact(score!));
    const mean = toFixedText(divide(sum(scores), exact(String(scores.length))), 2);
    expect(last(await tableOf(tab, first)).get('平均')).toBe(Number(mean));
  });

  it('has the expected scores in its distribution', async () => {
    expect(last(await tableOf(tab, '分数段(分)')).get('数量')).toBe(graded.length);
  });
});

test('听课汇总 has who met the quota week by week', async () => {
  const weeks = await tableOf('听课汇总', '周次');
  const wanted = ['1', '2', '3', '4'].map((week) => {
    const of = (counts: Readonly<Record<string, number>>): number => counts[week] ?? 0;
    const due = expected.observation.results.filter(({ need }) => of(need) > 0);
    const met = due.filter(({ need, did }) => of(did) >= of(need));
    return [`第${week}周`, due.length, met.length];
  });
  expect(weeks.map((line) => [...line.values()].slice(0, 3))).toEqual(wanted);
});

test('家访汇总 has how far each class was reached, and the school', async () => {
  const classes = await tableOf('家访汇总', '班级');
  expect(classes.slice(0, -1).map((line) => [...line.values()].slice(0, 4))).toEqual(
    expected['home-visit'].coverage.map((each) => [
      each.class,
      each.size,
      each.covered,
      Number(each.rate),
    ]),
  );
  expect(last(classes).get('覆盖率(%)')).toBe(Number(expected['home-visit'].schoolCoverage));
});
