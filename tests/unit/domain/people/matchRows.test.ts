import { isFooterRow } from '../../../../src/domain/people/footerRow';
import { makeRoster } from '../../../../src/domain/people/makeRoster';
import { type MatchedTab, matchRows, type TabRow } from '../../../../src/domain/people/matchRows';
import type { Roster } from '../../../../src/domain/people/person';
import { exampleRoster } from '../../../conformance/doubleContractCase';
import expected from '../../../conformance/expected.json';
import { member, YEAR_END } from '../sampleSchool';

interface RowCase {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  readonly expect: readonly string[];
  readonly resolvesTo?: string;
  readonly differs?: boolean;
  readonly hidden?: boolean;
  readonly merged?: string;
}

const cases: readonly RowCase[] = expected.rowCases.rows;
const nobodyNamed = cases.filter((each) => !isFooterRow('', each.id, each.name));

const tabRow = (each: RowCase): TabRow => ({
  place: String(each.row),
  id: each.id,
  name: each.name.replace(' ', ''),
  suffixed: false,
  branch: each.branch,
  content: each.differs === true ? 'other scores' : `${each.id}${each.name}`,
});

/** What the tab reader says of the example's rows before anybody is matched. */
function saidByReader(each: RowCase): string[] {
  return [
    ...(each.name.includes(' ') ? ['N04'] : []),
    ...(each.hidden === true ? ['W13'] : []),
    ...(each.merged === undefined ? [] : ['E15']),
  ];
}

describe('the returned sheet of 第三支部', () => {
  let matched: MatchedTab;
  beforeAll(() => {
    matched = matchRows(nobodyNamed.map(tabRow), exampleRoster, {
      yearEnd: YEAR_END,
      branches: [expected.rowCases.branch],
    });
  });

  it.each(cases.map((each) => [each.row, each] as const))(
    'row %i has the codes of the example',
    (_row, each) => {
      const index = nobodyNamed.indexOf(each);
      if (index < 0) {
        expect(each.expect).toEqual(['N07']);
        return;
      }
      const own = matched.rows[index]!.findings.map((finding) => finding.code);
      expect([...saidByReader(each), ...own]).toEqual(each.expect);
    },
  );

  it.each(nobodyNamed.filter((each) => each.resolvesTo !== undefined))(
    'row $row is about $resolvesTo and counts',
    (each) => {
      const { personId, use } = matched.rows[nobodyNamed.indexOf(each)]!;
      expect({ personId, use }).toEqual({ personId: each.resolvesTo, use: 'counted' });
    },
  );

  it('blocks rows 5 and 6, which contradict each other', () => {
    expect(matched.rows.slice(0, 2)).toMatchObject([
      { personId: 'D017', use: 'blocked' },
      { personId: 'D017', use: 'blocked' },
    ]);
  });

  it('lacks exactly the members whom the example names (E16)', () => {
    expect(matched.absent.map((person) => person.id)).toEqual(expected.rowCases.sheetLevel[0]!.ids);
  });
});

let roster: Roster;
beforeAll(() => {
  roster = makeRoster([
    member('D001', { name: '样安' }),
    member('D002', { name: '样博文' }),
    member('D003', { name: '样明', branch: '第二支部' }),
    member('D004', { name: '样明', branch: '第二支部' }),
    member('D005', { name: '样宁', branch: '第二支部', status: '免考' }),
    member('D006', { name: '样若', branch: '第二支部', left: '2024-05-01' }),
    member('T001', { name: '教红', branch: '', partyStatus: '群众' }),
  ]);
});

const line = (place: string, row: Partial<TabRow>): TabRow => ({
  place,
  id: '',
  name: '',
  suffixed: false,
  branch: '',
  content: place,
  ...row,
});

const everywhere = { yearEnd: YEAR_END, branches: null };

describe('several rows of one person (E11, C-10)', () => {
  it('count once when they are identical, and the others are offered to be dropped', () => {
    const same = { id: 'D001', content: 'same' };
    const { rows } = matchRows(
      [line('5', same), line('6', { id: 'D002' }), line('7', same), line('9', same)],
      roster,
      everywhere,
    );
    const repeat = {
      code: 'E11',
      at: 'id',
      suggested: '',
      detail: { rows: '5、7、9', identical: 'yes' },
    };
    expect(rows).toEqual([
      { personId: 'D001', use: 'counted', findings: [] },
      { personId: 'D002', use: 'counted', findings: [] },
      { personId: 'D001', use: 'repeated', findings: [repeat] },
      { personId: 'D001', use: 'repeated', findings: [repeat] },
    ]);
  });

  it('are all blocked when one of them differs', () => {
    const { rows } = matchRows(
      [
        line('5', { id: 'D001', content: 'same' }),
        line('6', { id: 'D001', content: 'same' }),
        line('7', { id: 'D001', content: 'other' }),
      ],
      roster,
      everywhere,
    );
    expect(rows.map((row) => row.use)).toEqual(['blocked', 'blocked', 'blocked']);
    const detail = { rows: '5、6、7', identical: 'no' };
    expect(rows.map((row) => row.findings.map((finding) => finding.detail))).toEqual([
      [],
      [detail],
      [detail],
    ]);
  });

  it('are found when one has no id and is known by its name', () => {
    const { rows } = matchRows(
      [line('5', { id: 'D001' }), line('6', { name: '样安' })],
      roster,
      everywhere,
    );
    expect(rows.map((row) => row.findings.map((finding) => finding.code))).toEqual([
      [],
      ['W10', 'E11'],
    ]);
    expect(rows.map((row) => row.use)).toEqual(['blocked', 'blocked']);
  });

  it('stay blocked when the identical rows have an error of their own', () => {
    const wrong = { id: 'D001', name: '样按', content: 'same' };
    const { rows } = matchRows([line('5', wrong), line('6', wrong)], roster, everywhere);
    expect(rows.map(({ use, findings }) => [use, findings.map(({ code }) => code)])).toEqual([
      ['blocked', ['E14']],
      ['blocked', ['E14', 'E11']],
    ]);
  });

  it('are not made of rows that are nobody’s', () => {
    const stranger = { id: 'D099', content: 'same' };
    const { rows } = matchRows([line('5', stranger), line('6', stranger)], roster, everywhere);
    expect(rows.map(({ use, findings }) => [use, findings.map(({ code }) => code)])).toEqual([
      ['blocked', ['E13']],
      ['blocked', ['E13']],
    ]);
  });
});

describe('a row with a warning only', () => {
  it('counts', () => {
    const { rows } = matchRows(
      [line('5', { id: 'D003', branch: '第一支部' }), line('6', { name: '样安' })],
      roster,
      everywhere,
    );
    expect(rows.map(({ use, findings }) => [use, findings.map(({ code }) => code)])).toEqual([
      ['counted', ['W12']],
      ['counted', ['W10']],
    ]);
  });
});

describe('a row that is nobody’s', () => {
  it('never counts, not even without a finding', () => {
    expect(matchRows([line('5', {})], roster, everywhere).rows).toEqual([
      { personId: null, use: 'blocked', findings: [] },
    ]);
  });

  it('is not given to the namesake who is left over (C-11)', () => {
    const { rows, absent } = matchRows(
      [line('5', { id: 'D003' }), line('6', { name: '样明', branch: '第二支部' })],
      roster,
      everywhere,
    );
    expect(rows[1]).toMatchObject({ personId: null, use: 'blocked', findings: [{ code: 'E12' }] });
    expect(absent.map((person) => person.id)).toEqual(['D001', 'D002', 'D004']);
  });
});

describe('who is absent (E16)', () => {
  it('is every due member of the school without a row, in roster order', () => {
    const { absent } = matchRows([line('5', { id: 'D002' })], roster, everywhere);
    expect(absent.map((person) => person.id)).toEqual(['D001', 'D003', 'D004']);
  });

  it.each([
    ['第一支部', ['D001', 'D002']],
    ['第二支部', ['D003', 'D004']],
  ])('in the file of %s is looked for in that branch only', (branch, ids) => {
    const { absent } = matchRows([], roster, { yearEnd: YEAR_END, branches: [branch] });
    expect(absent.map((person) => person.id)).toEqual(ids);
  });

  it('is asked on the year end given', () => {
    const { absent } = matchRows([], roster, { yearEnd: '2024-04-30', branches: ['第二支部'] });
    expect(absent.map((person) => person.id)).toEqual(['D003', 'D004', 'D006']);
  });

  it('is nobody whose row is blocked, because the row is there', () => {
    const { absent } = matchRows([line('5', { id: 'D001', name: '样按' })], roster, everywhere);
    expect(absent.map((person) => person.id)).not.toContain('D001');
  });
});
