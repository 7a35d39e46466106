import type { TableScheme } from '../../src/domain/tables/tableScheme';
import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { ALL_TABLE_SCHEMES } from '../../src/schemes/tables/allTableSchemes';
import { cellAddress } from '../../src/sheets/address';
import { tabOf, type } from '../support/pressing';

type Values = Readonly<Record<string, string | number>>;

/** What is typed under 值 of one scheme, by 代码; codes that a scheme does not have are left out. */
export type SchemeChange = (scheme: TableScheme) => Values;

const every =
  (values: Values): SchemeChange =>
  ({ parameters }) =>
    Object.fromEntries(
      Object.entries(values).filter(([code]) => parameters.some((each) => each.code === code)),
    );

const only =
  (byScheme: Readonly<Record<string, Values>>): SchemeChange =>
  ({ id }) =>
    byScheme[id] ?? {};

/** Bounds of bands moved by so many 分; those that count dimensions stay. */
const movedBounds =
  (by: number): SchemeChange =>
  ({ bands }) =>
    Object.fromEntries(
      bands.flatMap(({ key, lo }) =>
        lo === null || Number(lo) < 20 ? [] : [[`band.${key}.lo`, Number(lo) + by]],
      ),
    );

const firstWithoutBound: SchemeChange = ({ bands }) =>
  bands[0]?.lo == null || Number(bands[0].lo) < 20
    ? {}
    : { [`band.${bands[0].key}.inclusive`]: '否', [`band.${bands[0].key}.label`]: '甲 "等"' };

const all =
  (...changes: readonly SchemeChange[]): SchemeChange =>
  (scheme) =>
    Object.fromEntries(changes.flatMap((change) => Object.entries(change(scheme))));

const BALLOT = { emptyGroup: '不计分', abstainInDenominator: '是', goodCap: 10 };

/** What a school may change on 参数设置 with no add-in at hand, for all schemes at once. */
export const changedTableParameters: ReadonlyMap<string, SchemeChange> = new Map([
  [
    'no decimals, bands before rounding',
    every({ decimals: 0, bandOn: '取舍前', rank: '不跳号(1,2,2,3)' }),
  ],
  [
    'four decimals, other bounds, blanks count 0',
    all(every({ decimals: 4, missing: '按零分' }), movedBounds(-5.5)),
  ],
  [
    'one decimal, higher bounds that do not include themselves, other words',
    all(every({ decimals: 1, bandOn: '取舍前' }), movedBounds(2), firstWithoutBound),
  ],
  [
    'other weights, points and quotas',
    only({
      'dual-duty': { passLine: 95 },
      'ballot-report': {
        'group.groups.A': 50,
        'group.groups.B': 30,
        'group.options.b': 85.5,
        'group.options.p': 0,
      },
      'ballot-commitment': { 'group.groups.A': 20, 'group.groups.C': 40, 'group.options.m': 50 },
      'branch-three-type': { 'group.weights.sheet': 55.5, 'group.weights.ballot': 44.5 },
      commitment: {
        'group.weights.keep': 40,
        'group.weights.review': 60,
        'group.coef.late': 0.65,
        'group.coef.part': 0.35,
      },
      mentoring: { quotaMentor: 15, quotaApprentice: 25 },
      'star-rating': { plaqueMinStars: 3, pennantMinStars: 2 },
      'class-composite': { awardShare: '50%', awardMinScore: 60 },
      'dorm-civilised': { awardShare: '50%', awardMinScore: 70 },
      'lesson-contest': { promote: 2, trimFrom: 4 },
      'community-service': { quotaPerMonth: 3 },
      'home-visit': { deadlineDay: 5, deadlineInclusive: '否' },
    }),
  ],
  [
    'the other choices',
    only({
      'dual-duty': { failWhen: '两方面都未达标', missingDimension: '不计该方面' },
      'ballot-report': { ...BALLOT, basis: '分项平均' },
      'ballot-commitment': BALLOT,
      'ballot-member': { abstainInDenominator: '是', invalidScope: '整票无效' },
      'branch-three-type': { ballotMissing: '只按考核评分' },
      mentoring: { quotaPerPair: '否', excellentNeedsQuota: '否' },
      'staff-composite': { nonApplicable: '按零分', disabledComponents: '家访' },
      'star-rating': { singleSemester: '按一个学期' },
      'class-composite': { vetoEffect: '降低等次' },
      'dorm-civilised': { vetoEffect: '降低等次' },
      'home-visit': { deadlineHolidayShift: '是' },
    }),
  ],
  [
    'yet other choices',
    only({
      'ballot-report': { basis: '综合', invalidScope: '整票无效' },
      'ballot-commitment': { invalidScope: '整票无效' },
      'staff-composite': { nonApplicable: '按满分', missing: '按零分' },
      'class-composite': { veto: '停用' },
      'dorm-civilised': { veto: '停用' },
      'lesson-contest': { ties: '人工确定', trimFrom: 0 },
      observation: { carryOver: '是' },
      'meal-duty': { carryOver: '是' },
      'community-service': { carryOver: '是' },
    }),
  ],
]);

/** Types the values into the cells of 参数设置 and does nothing else. */
export async function editTableParameters(book: FileWorkbook, change: SchemeChange): Promise<void> {
  const { rows } = await tabOf(book, '参数设置');
  const said = (cells: (typeof rows)[number], column: number): string => {
    const cell = cells[column];
    return cell?.type === 'text' ? cell.text : '';
  };
  for (const scheme of ALL_TABLE_SCHEMES) {
    for (const [code, value] of Object.entries(change(scheme))) {
      const row = rows.findIndex(
        (cells) => said(cells, 0) === scheme.title.zh && said(cells, 4) === code,
      );
      if (row < 0) throw new Error(`no parameter ${code} of ${scheme.id}`);
      await type(book, '参数设置', cellAddress(row + 1, 2), value);
    }
  }
}
