import { runContest } from '../../../../src/domain/engines/contest/runContest';
import { toExactText, toFixedText } from '../../../../src/domain/exact/exact';
import { adjustOutput } from '../../../../src/domain/review/adjustOutput';
import type { OverrideEntry } from '../../../../src/domain/review/override';
import type { ReviewItem, Tie } from '../../../../src/domain/review/reviewItem';
import { reviewUnits } from '../../../../src/domain/review/reviewUnits';
import type { EngineOutput } from '../../../../src/domain/tables/engineRun';
import { evaluateChain } from '../../../../src/domain/tables/evaluateChain';
import type { TableScheme } from '../../../../src/domain/tables/tableScheme';
import schoolJson from '../../../../src/example/school.json';
import { ALL_TABLE_SCHEMES } from '../../../../src/schemes/tables/allTableSchemes';
import { ballotMember } from '../../../../src/schemes/tables/ballotMember';
import { ballotReport } from '../../../../src/schemes/tables/ballotReport';
import { lessonContest } from '../../../../src/schemes/tables/lessonContest';
import { countVotes, tallyRow } from '../../../support/ballotRun';
import { exampleLink } from '../../../support/exampleChain';
import { exampleSchool, type Typed, typedRows } from '../../../support/exampleTables';
import { withSettings } from '../../../support/withSettings';

/** Every scheme of the example school that has rows, calculated in the order of the chain. */
const exampleOutputs = (): { readonly scheme: TableScheme; readonly output: EngineOutput }[] => {
  const { outputs } = evaluateChain(ALL_TABLE_SCHEMES.map(exampleLink), exampleSchool());
  return ALL_TABLE_SCHEMES.flatMap((scheme) => {
    const output = outputs.get(scheme.id);
    return output === undefined ? [] : [{ scheme, output }];
  });
};

const ties = (items: readonly ReviewItem[]): string[] =>
  items.flatMap((item) =>
    item.kind === 'tie'
      ? [
          `${item.name}: ${item.places} places, ${item.taken} with ${toFixedText(item.value, 2)}: ` +
            namesOf(item),
        ]
      : [],
  );

const namesOf = ({ tied }: Tie): string => tied.map(({ id }) => id).join(' ');

const contest = (promote: string, how: string): ReturnType<typeof reviewUnits> => {
  const scheme = withSettings(lessonContest, { promote, ties: how });
  const rows = typedRows(scheme, 'judges', schoolJson['lesson-contest'].rows);
  const { units } = runContest({
    scheme,
    rows: new Map([['judges', rows]]),
    school: exampleSchool(),
    published: new Map(),
  });
  return reviewUnits(scheme, units);
};

describe('The review of schemes on tables', () => {
  it.each([
    ['include', '3', [': 3 places, 4 with 89.67: L03 L04']],
    ['manual', '3', [': 3 places, 4 with 89.67: L03 L04']],
    ['include', '4', []],
    ['include', '19', []],
  ])('names ties at the cut-off of a contest (ties = %s, %s places)', (how, promote, told) => {
    expect(ties(contest(promote, how).items)).toEqual(told);
  });

  it('names ties at the cut-off of classes per grade and month, and of first places', () => {
    const found = exampleOutputs().flatMap(({ scheme, output }) =>
      ties(reviewUnits(scheme, output.units).items).map((each) => `${scheme.id} ${each}`),
    );
    expect(found).toMatchInlineSnapshot(`
[
  "class-composite 七年级 2024-09: 1 places, 2 with 92.00: 七(1)班|2024-09 七(2)班|2024-09",
]
`);
  });

  it('names 临界, lines and vetoes of units', () => {
    const found = exampleOutputs().flatMap(({ scheme, output }) =>
      reviewUnits(scheme, output.units).items.flatMap((item) =>
        item.kind === 'borderline' || item.kind === 'veto'
          ? [`${scheme.id} ${item.kind} ${item.id}`]
          : [],
      ),
    );
    expect(found).toMatchInlineSnapshot(`
[
  "star-rating borderline D003",
  "star-rating borderline D006",
  "class-composite veto 八(1)班|2024-09",
  "dorm-civilised borderline 1-205|2024-09",
  "dorm-civilised veto 1-206|2024-09",
]
`);
    const near = exampleOutputs()
      .filter(({ scheme }) => scheme.id === 'star-rating')
      .flatMap(({ scheme, output }) => reviewUnits(scheme, output.units).items)
      .flatMap((item) =>
        item.kind === 'nearLine'
          ? [`${item.id} ${toExactText(item.value)} ${toExactText(item.line)} ${item.direction}`]
          : [],
      );
    expect(near).toContain('D007 84.99 85 below');
    expect(near).toContain('D003 90 90 above');
  });
});

describe('The share of the top of a ballot', () => {
  const good = (object: string): Typed => tallyRow('A', [9, 1, 0, 0, 0, 0], { object });
  const poor = (object: string): Typed => tallyRow('A', [0, 0, 1, 9, 0, 0], { object });
  const TALLY = [good('第一支部'), good('第二支部'), poor('第三支部')];
  const entry = (unit: string, band: string): OverrideEntry => ({
    row: 5,
    scheme: ballotReport.id,
    unit,
    name: '',
    branch: '',
    suggested: '',
    band,
    reason: '研究决定',
    by: '支委会',
    date: '',
  });
  const adjusted = (scheme: TableScheme, ...entries: OverrideEntry[]): EngineOutput => {
    const input = { scheme, rows: new Map(), school: exampleSchool() };
    return adjustOutput(countVotes(scheme, TALLY), entries, input).output;
  };
  const marked = ({ units }: EngineOutput): string[] =>
    units.flatMap(({ key, flags }) =>
      flags.some(({ kind }) => kind === 'excellentRatio') ? [key] : [],
    );

  it('is counted over what people decided, and warns again or no longer (W15)', () => {
    const scheme = withSettings(ballotReport, { goodCap: '50' });
    const plain = adjusted(scheme);
    expect(marked(plain)).toEqual(['第一支部', '第二支部']);
    expect(reviewUnits(scheme, plain.units).caps).toMatchObject([
      { count: 2, due: 3, limit: '50%', most: 1, isOver: true },
    ]);
    const lowered = adjusted(scheme, entry('第一支部', '较好'));
    expect(marked(lowered)).toEqual([]);
    expect(lowered.problems.filter(({ code }) => code === 'W15')).toEqual([]);
    const raised = adjusted(scheme, entry('第三支部', '好'));
    expect(marked(raised)).toEqual(['第一支部', '第二支部', '第三支部']);
    expect(raised.problems.filter(({ code }) => code === 'W15')).toMatchObject([
      { seen: '100.00', detail: { count: '3', due: '3' } },
    ]);
  });

  it('has no line without a limit', () => {
    expect(reviewUnits(ballotReport, adjusted(ballotReport).units).caps).toEqual([]);
  });

  it('is counted per branch where a ballot gives no bands (S2-06)', () => {
    const { units } = countVotes(ballotMember, []);
    expect(reviewUnits(ballotMember, units).caps).toEqual([]);
  });
});
