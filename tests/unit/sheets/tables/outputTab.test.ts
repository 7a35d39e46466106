import { exact } from '../../../../src/domain/exact/exact';
import type { OutputRow } from '../../../../src/domain/tables/unitResult';
import { contentReading } from '../../../../src/sheets/contentReading';
import { parameterReference } from '../../../../src/sheets/parameterReference';
import type { TabContent } from '../../../../src/sheets/tabContent';
import type { TabPlace } from '../../../../src/sheets/tables/formulaPlaces';
import { outputTab } from '../../../../src/sheets/tables/outputTab';
import type { OutputTabRequest } from '../../../../src/sheets/tables/outputTabRequest';
import type { TabReading } from '../../../../src/sheets/tabReading';
import { inventedScheme } from '../../../support/inventedScheme';

const text = (content: string) => ({ kind: 'text', text: content }) as const;
const log: TabPlace = {
  tab: '浇水记录',
  columns: new Map([
    ['id', 0],
    ['litres', 6],
  ]),
  fromRow: 5,
  toRow: 3004,
};

function row(id: string, litres: string, band: string): OutputRow {
  const score = exact(litres);
  return { unit: id, values: { id, name: `样${id}`, litres: score, score, band, weeks: '4/4' } };
}

function made(more: Partial<OutputTabRequest>): TabContent {
  return outputTab({
    scheme: inventedScheme,
    output: inventedScheme.outputs[0]!,
    tab: '养花考核结果',
    organisation: '示例中学',
    period: '2024年度',
    time: '2025-01-10 08:30',
    rows: [row('D001', '95', '花王'), row('D002', '12.5', '花童')],
    isPlain: (unit) => unit !== 'D002',
    present: undefined,
    places: {
      table: () => log,
      output: () => null,
      other: () => null,
      base: () => null,
      parameter: parameterReference(inventedScheme, null),
    },
    ...more,
  });
}

describe('a result tab of a scheme', () => {
  const tab = made({});
  const shown = (content: TabContent, index: number): string => {
    const cell = content.rows[index]?.[0];
    return cell?.kind === 'text' ? cell.text : '';
  };

  it('writes formulas with their values where they see what was read, values where not', () => {
    expect(tab.rows[4]!.slice(3, 6).map((cell) => cell?.kind)).toEqual([
      'formula',
      'formula',
      'formula',
    ]);
    expect(tab.rows[4]![3]).toEqual({
      kind: 'formula',
      formula: `=IF($B5="","",SUMIFS('浇水记录'!$G$5:$G$3004,'浇水记录'!$A$5:$A$3004,$B5))`,
      cached: 95,
    });
    expect(tab.rows[5]!.slice(3, 6)).toEqual([
      { kind: 'number', number: 12.5 },
      { kind: 'number', number: 12.5 },
      text('花童'),
    ]);
  });

  it('says when it was calculated, what the tool worked out and what people may fill in', () => {
    const notes = shown(tab, 2);
    expect(notes).toContain('计算时间 2025-01-10 08:30，方案版本 3');
    expect(notes).toContain('不随表格自动变化的栏目：达标周数');
    expect(notes).toContain('另有 1 行');
    expect(notes).toContain('可填写的栏目：评语');
  });

  it('writes values alone where the log is not in the workbook', () => {
    const alone = made({ places: { ...request(), table: () => null } });
    expect(alone.rows[4]![3]).toEqual({ kind: 'number', number: 95 });
    expect(shown(alone, 2)).toContain('升数');
  });

  it('prints scores with the decimals of the scheme; 4/4 is text and no day', () => {
    expect(tab.numberFormats).toEqual(
      expect.arrayContaining([
        { range: 'E5:E6', format: '0.00' },
        { range: 'G5:G6', format: '@' },
        { range: 'A5:A6', format: '0' },
      ]),
    );
    expect(tab.rows[4]![6]).toEqual(text('4/4'));
  });

  it('colours the bands and opens only what people write', () => {
    expect(tab.conditionals.map(({ range, colour }) => [range, colour])).toEqual([
      ['F5:F6', 'band1'],
      ['F5:F6', 'band4'],
      ['F5:F6', 'missing'],
    ]);
    expect(tab.protection).toEqual({ unlocked: ['A2:J2', 'H5:H6'] });
  });

  it('says 无 where there is nothing', () => {
    expect(made({ rows: [] }).rows[4]).toEqual([text('无')]);
  });

  it('keeps what people wrote with its row, wherever that stands now (C-28)', () => {
    const before = contentReading(tab);
    const typed: TabReading = {
      ...before,
      rows: before.rows.map((cells, index) =>
        index === 5 ? [...cells.slice(0, 7), { type: 'text', text: '继续努力' }] : cells,
      ),
    };
    const again = made({
      present: typed,
      rows: [row('D002', '13', '花童'), row('D003', '1', '花童')],
    });
    expect(again.rows[4]![7]).toEqual(text('继续努力'));
    expect(again.rows[5]![7]).toBeNull();
  });
});

function request(): OutputTabRequest['places'] {
  return {
    table: () => log,
    output: () => null,
    other: () => null,
    base: () => null,
    parameter: parameterReference(inventedScheme, null),
  };
}

describe('a ledger', () => {
  const output = inventedScheme.outputs[1]!;
  const entry = (id: string, problem: string): OutputRow => ({ unit: id, values: { id, problem } });
  const first = made({ output, rows: [entry('D001', '叶黄')] });

  it('is open, and a day that people write looks like one', () => {
    expect(first.protection).toBeNull();
    expect(first.numberFormats).toContainEqual({ range: 'D5:D5', format: 'yyyy-mm-dd' });
  });

  it('keeps rows whose cause is gone and rows that people added', () => {
    const present: TabReading = {
      ...contentReading(first),
      rows: [
        ...contentReading(first).rows,
        [
          { type: 'number', number: 2 },
          { type: 'text', text: 'D009' },
          { type: 'text', text: '缺水' },
        ],
      ],
    };
    const again = made({ output, present, rows: [entry('D002', '根浅')] });
    expect(again.rows.slice(4).map((cells) => cells[2])).toEqual([
      text('根浅'),
      text('叶黄'),
      text('缺水'),
    ]);
    const third = made({ output, present: contentReading(again), rows: [entry('D002', '根浅')] });
    expect(third.rows).toHaveLength(again.rows.length);
  });

  it('does not take its own 无 for an entry', () => {
    const empty = made({ output, rows: [] });
    expect(made({ output, present: contentReading(empty), rows: [] }).rows[4]).toEqual([
      text('无'),
    ]);
    expect(made({ output, present: contentReading(empty), rows: [] }).rows).toHaveLength(5);
  });
});
