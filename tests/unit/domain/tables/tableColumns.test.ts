import { listOptions } from '../../../../src/domain/tables/listOptions';
import { inputColumns, tableColumns } from '../../../../src/domain/tables/tableColumns';
import type { TableScheme } from '../../../../src/domain/tables/tableScheme';
import { ballots, months, sampleScheme, school, sheet } from '../../sheets/tables/sampleTables';

const column = (scheme: TableScheme, key: string) =>
  scheme.tables.flatMap((table) => tableColumns(scheme, table)).find((each) => each.key === key)!;

describe('the columns of a table', () => {
  it('hold the marks of a group with their points', () => {
    expect(column(sampleScheme, 'k1')).toMatchObject({
      header: '学习(60分)',
      max: '60',
      min: '0',
      required: true,
    });
  });

  it('take the limit of 加分 from the parameters and the list of a ballot from its group', () => {
    expect(column(sampleScheme, 'bonus')).toMatchObject({ max: '10' });
    expect(column(sampleScheme, 'overall').list).toEqual(['好', '较好', '一般', '差']);
    expect(tableColumns(sampleScheme, ballots)).toHaveLength(3);
  });

  it('what the tool fills in is no input', () => {
    const table = { ...months, columns: [{ group: 'K', calculated: { k2: '=1', k1: '' } }] };
    const [first, second] = tableColumns(sampleScheme, table);
    expect(first).toMatchObject({ source: 'calc', required: false });
    expect(first).not.toHaveProperty('formula');
    expect(second).toMatchObject({ formula: '=1' });
    expect(inputColumns(sampleScheme, table)).toEqual([]);
    expect(inputColumns(sampleScheme, sheet).map(({ key }) => key)).not.toContain('score');
  });

  it.each(['weights', 'values', 'names'] as const)(
    'a group of %s has columns of its kind',
    (kind) => {
      const groups = sampleScheme.groups.map((group) =>
        group.key === 'K' ? { ...group, kind } : group,
      );
      const { header, type, max } = column({ ...sampleScheme, groups }, 'k1');
      expect([header, type, max]).toEqual(
        {
          weights: ['学习', 'decimal', '100'],
          values: ['学习', 'int', undefined],
          names: ['学习', 'list', undefined],
        }[kind],
      );
    },
  );

  it('options and items of a ballot are counts and ticks whatever their groups hold', () => {
    const scheme = {
      ...sampleScheme,
      engine: { kind: 'ballot', options: 'K', items: 'O' },
    } as unknown as TableScheme;
    const table = { ...ballots, columns: [{ group: 'K' }, { group: 'O' }] };
    const [options, , items] = tableColumns(scheme, table);
    expect(options).toMatchObject({ type: 'int', header: '学习' });
    expect(items).toMatchObject({ ballot: true, list: ['学习', '纪律'] });
  });
});

describe('lists of a school (C-01)', () => {
  const list = (listFrom: 'branches' | 'classes' | 'grades' | 'departments' | 'objects') =>
    listOptions({ ...column(sampleScheme, 'state'), listFrom }, sampleScheme, school);

  it('come from its base tabs', () => {
    expect(list('branches')).toEqual(['第一支部', '第二支部', '第三支部']);
    expect(list('classes')).toContain('七(1)班');
    expect(list('grades')).toEqual([...new Set(school.classes.map(({ grade }) => grade))]);
    expect(list('departments')).toContain('七年级部');
  });

  it('objects of a ballot are the branches and 党总支班子, or what the scheme lists besides', () => {
    expect(list('objects')).toEqual(['第一支部', '第二支部', '第三支部', '党总支班子']);
    const parameter = { code: 'objects', label: '', note: '', kind: 'text', options: [], value: '党委班子' } as const; // biome-ignore format: short
    const scheme = { ...sampleScheme, parameters: [parameter] };
    const objects = listOptions(
      { ...column(sampleScheme, 'state'), listFrom: 'objects' },
      scheme,
      school,
    );
    expect(objects?.at(-1)).toBe('党委班子');
  });

  it('a column without a list has none', () => {
    expect(listOptions(column(sampleScheme, 'k1'), sampleScheme, school)).toBeNull();
  });
});
