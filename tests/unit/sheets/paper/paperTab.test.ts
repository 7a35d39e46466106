import { countCell, textCell } from '../../../../src/sheets/cellInput';
import type { Paper, PaperColumn } from '../../../../src/sheets/paper/paper';
import { paperTab } from '../../../../src/sheets/paper/paperTab';

const column = (header: string, width = 8): PaperColumn => ({
  header,
  width,
  look: 'paperNumber',
  format: null,
});

const paper: Paper = {
  tab: '公示',
  organisation: '示例中学',
  title: '关于2024年度优秀党员的公示',
  blocks: [
    { kind: 'paragraph', text: '现予公示。' },
    {
      kind: 'table',
      caption: '',
      table: {
        columns: [column('序号', 4), column('姓名'), column('支部'), column('岗位', 12)],
        rows: [[countCell(1), textCell('样安'), textCell('第一支部'), textCell('校长')]],
      },
    },
    { kind: 'heading', text: '二、其他' },
    {
      kind: 'table',
      caption: '',
      table: { columns: [column('班级'), column('学生数')], rows: [] },
    },
  ],
  day: '2025-01-13',
};

const said = (made: ReturnType<typeof paperTab>): string[] =>
  made.rows.flatMap((row) =>
    row.flatMap((cell) =>
      cell?.kind === 'text' ? [cell.text] : cell?.kind === 'number' ? [String(cell.number)] : [],
    ),
  );

describe('a paper as a tab', () => {
  const made = paperTab(paper);

  it('is A4 upright with the margins of GB/T 9704 and page numbers', () => {
    expect(made.page).toMatchObject({
      orientation: 'portrait',
      margins: { top: 37, bottom: 35, left: 28, right: 26 },
      fitWidth: true,
      pageNumbers: true,
    });
  });

  it('says title, text, tables and signature in this order', () => {
    expect(said(made)).toEqual([
      '示例中学\n关于2024年度优秀党员的公示',
      '　　现予公示。',
      ...['序号', '姓名', '支部', '岗位'],
      ...['1', '样安', '第一支部', '校长'],
      '　　二、其他',
      ...['班级', '学生数'],
      '无',
      '示例中学',
      '2025年1月13日',
    ]);
  });

  it('takes the columns of the widest table; a narrower one joins some of them', () => {
    expect(made.columnWidths).toHaveLength(4);
    expect(made.merges).toContain('A1:D1');
    expect(made.merges).not.toContain('A4:B4');
    const header = made.rows.findIndex((row) => said({ ...made, rows: [row] })[0] === '班级') + 1;
    const joined = made.merges.filter((range) => range.endsWith(String(header)));
    expect(joined).toEqual([`A${header}:B${header}`, `C${header}:D${header}`]);
  });

  it('is locked as a whole: what it says follows from the results', () => {
    expect(made.protection).toEqual({ unlocked: [] });
  });

  it('has rows that are high enough, and none that a spreadsheet cannot make', () => {
    const names = Array.from({ length: 400 }, (_, index) => `样${index}`).join('、');
    const long = paperTab({ ...paper, blocks: [{ kind: 'paragraph', text: names }] });
    for (const { points } of long.rowHeights) expect(points).toBeLessThanOrEqual(409);
    expect(said(long).join('')).toContain(names);
  });

  it('breaks a long title behind the time it is about', () => {
    const title = '关于2024年度第一学期党员和党支部承诺事项的公示';
    expect(said(paperTab({ ...paper, title }))[0]).toBe(
      '示例中学\n关于2024年度第一学期\n党员和党支部承诺事项的公示',
    );
  });

  it('repeats the header of its only table where it goes over several pages', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [countCell(index + 1)]);
    const table = { columns: [column('序号'), column('姓名')], rows };
    const long = paperTab({ ...paper, blocks: [{ kind: 'table', caption: '', table }] });
    expect(long.page?.repeatRows).toEqual({ from: 3, to: 3 });
    expect(made.page?.repeatRows).toBeNull();
  });
});
