import { globalsOfYear } from '../../../../src/domain/scheme/globals';
import type { BaseTab } from '../../../../src/domain/tables/tableScheme';
import { baseTab } from '../../../../src/sheets/base/baseTab';
import { BASE_TABS } from '../../../../src/sheets/base/baseTabs';
import { readSchool } from '../../../../src/sheets/base/readSchool';
import { starterRows } from '../../../../src/sheets/base/starterRows';
import { contentReading } from '../../../../src/sheets/contentReading';
import { exampleSchool } from '../../../support/exampleTables';

const KEYS = Object.keys(BASE_TABS) as BaseTab[];
const autumn = { ...globalsOfYear('2024'), semester: '2024-2025学年第一学期' };
const spring = { ...globalsOfYear('2024'), semester: '2024-2025学年第二学期' };

function schoolOf(globals: typeof autumn) {
  const tabs = KEYS.map(
    (key) => [key, contentReading(baseTab(key, '示例学校', starterRows(key, globals)))] as const,
  );
  const { roster } = exampleSchool();
  return readSchool({ tabs: new Map(tabs), roster, globals, year: 2024, today: '2024-10-10' });
}

describe.each(KEYS)('a new base tab %s', (key) => {
  const content = baseTab(key, '示例学校', []);

  it('has title, meta, notes and header in rows 1 to 4 and is not protected (R-14)', () => {
    expect(content.rows).toHaveLength(4);
    expect(content.rows[0]).toEqual([{ kind: 'text', text: `示例学校${BASE_TABS[key].tab}` }]);
    expect(content.protection).toBeNull();
    expect(content.rows[3]).toEqual(
      BASE_TABS[key].columns.map(({ header }) => ({ kind: 'text', text: header })),
    );
  });

  it('explains every column where it is typed (R-13)', () => {
    expect(content.validations).toHaveLength(BASE_TABS[key].columns.length);
    expect(content.validations.every(({ hint }) => hint !== '')).toBe(true);
  });

  it('keeps ids and months as text (C-03)', () => {
    const texts = BASE_TABS[key].columns.filter(
      ({ key: of, type }) => type === 'id' || type === 'month' || of === 'period',
    );
    const formats = content.numberFormats.filter(({ format }) => format === '@');
    expect(formats).toHaveLength(texts.length);
  });
});

describe('what a new base tab holds', () => {
  it('岗位定额: the quotas of the sources, read back without a problem', () => {
    const { school, problems } = schoolOf(autumn);
    expect(problems).toEqual([]);
    expect(school.posts).toEqual(exampleSchool().posts);
  });

  it('校历 and 校历月份: twenty weeks of the first semester and their months', () => {
    const { school } = schoolOf(autumn);
    expect(school.weeks).toHaveLength(20);
    expect(school.weeks[0]).toMatchObject({ week: '1', start: '2024-09-02', month: '2024-09' });
    expect(school.weeks[19]).toMatchObject({ end: '2025-01-19' });
    expect(school.months.map(({ month }) => month)).toEqual([
      '2024-09',
      '2024-10',
      '2024-11',
      '2024-12',
      '2025-01',
    ]);
  });

  it('the second semester opens in February of the later year', () => {
    expect(schoolOf(spring).school.weeks[0]).toMatchObject({ start: '2025-02-17' });
  });

  it('a term that opens within a week begins with its Monday', () => {
    const globals = { ...autumn, year: '2026', semester: '第一学期' };
    expect(schoolOf(globals).school.weeks[0]).toMatchObject({ start: '2026-08-31' });
  });

  it('nothing where the semester is not known', () => {
    expect(starterRows('weeks', globalsOfYear('2024'))).toEqual([]);
    expect(starterRows('months', globalsOfYear('2024'))).toEqual([]);
  });

  it('columns of the office’s own stand behind ours', () => {
    const rows = [new Map([['x', { kind: 'text', text: '三楼' } as const]])];
    const content = baseTab('classes', '', rows, [{ key: 'x', header: '教室' }]);
    expect(content.rows[3]?.at(-1)).toEqual({ kind: 'text', text: '教室' });
    expect(content.rows[4]?.at(-1)).toEqual({ kind: 'text', text: '三楼' });
  });

  it('学生名册 chooses classes from 班级表', () => {
    const rule = baseTab('students', '', []).validations[2];
    expect(rule?.rule).toEqual({ kind: 'listFrom', source: "'班级表'!$A$5:$A$304" });
  });
});
