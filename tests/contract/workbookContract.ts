import type { CellInput, TabContent } from '../../src/sheets/tabContent';
import type { Metadata, TabStamp } from '../../src/workbook/metadata';
import type { Plan, PlanStep } from '../../src/workbook/plan';
import type { Workbook } from '../../src/workbook/workbook';

/** What a host has to hand over so that the contract can be run against it. */
export interface WorkbookContract {
  /** A workbook with one tab of the user's, 用户表, with 原有 in A1 and 5 in B2, and nothing of ours. */
  readonly open: () => Promise<Workbook>;
  /** The workbook closed and opened again, so that only what is really stored counts. */
  readonly reopen: (workbook: Workbook) => Promise<Workbook>;
  /** Whether formulas are calculated by the host itself; a file only keeps what it was given. */
  readonly calculates: boolean;
  /** Titles of the charts on a tab and the cells of their series, as the host itself stores them. */
  readonly chartsOn: (workbook: Workbook, tab: string) => Promise<readonly SeenChart[]>;
}

export interface SeenChart {
  readonly title: string;
  /** "A2:A4 B2:B4": categories and values of each series. */
  readonly series: readonly string[];
}

export const text = (value: string): CellInput => ({ kind: 'text', text: value });
export const number = (value: number): CellInput => ({ kind: 'number', number: value });

/** A tab with rows and nothing else. */
export function plainTab(name: string, rows: TabContent['rows']): TabContent {
  return {
    name,
    visibility: 'visible',
    tabColour: null,
    rows,
    columnWidths: [],
    hiddenColumns: [],
    rowHeights: [],
    merges: [],
    looks: [],
    numberFormats: [],
    validations: [],
    conditionals: [],
    protection: null,
    freeze: null,
    page: null,
  };
}

export function stamp(name: string, part = ''): TabStamp {
  return {
    name,
    role: 'fillIn',
    scheme: 'target-duty',
    part,
    version: 1,
    columns: [{ key: 'loyalty', header: '忠诚' }],
  };
}

export function metadataOf(...tabs: TabStamp[]): Metadata {
  return { format: 1, tool: '0.1.0', tabs, calculations: [] };
}

export function put(tab: TabContent, before: string | null = null): PlanStep {
  return { kind: 'putTab', tab, before };
}

export function setMetadata(...tabs: TabStamp[]): PlanStep {
  return { kind: 'setMetadata', metadata: metadataOf(...tabs) };
}

export function plan(...steps: PlanStep[]): Plan {
  return { steps };
}

/** Bands of two branches in A1:C3, and one chart of them. */
function chartedTab(name: string, title: string): TabContent {
  return {
    ...plainTab(name, [
      [text('支部'), text('优秀'), text('合格')],
      [text('一支部'), number(3), number(2)],
      [text('二支部'), number(0), number(4)],
    ]),
    charts: [
      {
        key: '等次',
        kind: 'stackedColumn',
        title,
        anchor: 'A5:F18',
        categories: 'A2:A3',
        series: [
          { name: '优秀', values: 'B2:B3', colour: 'band1' },
          { name: '合格', values: 'C2:C3', colour: 'band2' },
        ],
        categoryTitle: null,
        valueTitle: '人数',
        numberFormat: '0',
        max: null,
        gap: 60,
      },
    ],
  };
}

const CHART_SERIES = ['A2:A3 B2:B3', 'A2:A3 C2:C3'];

/** The promises of the port. Every host keeps all of them. */
export function workbookContract(host: WorkbookContract): void {
  const rowsOf = async (workbook: Workbook, tab: string) =>
    (await workbook.read([tab])).tabs[0]?.rows;
  const applied = async (workbook: Workbook, ...steps: PlanStep[]) => {
    const result = await workbook.apply(plan(...steps));
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  };
  const bothWays = async (workbook: Workbook, look: (seen: Workbook) => Promise<void>) => {
    await look(workbook);
    await look(await host.reopen(workbook));
  };

  it('reads what stands on the tabs of the user', async () => {
    const reading = await (await host.open()).read();
    expect(reading.tabs.map((tab) => tab.name)).toEqual(['用户表']);
    expect(reading.metadata).toBeNull();
    expect(reading.tabs[0]?.rows).toEqual([
      [{ type: 'text', text: '原有' }],
      [{ type: 'blank' }, { type: 'number', number: 5 }],
    ]);
  });

  it('leaves out names that are not there when certain tabs are asked for', async () => {
    const reading = await (await host.open()).read(['没有', '用户表']);
    expect(reading.tabs.map((tab) => tab.name)).toEqual(['用户表']);
  });

  it('puts a tab and reads back every kind of cell', async () => {
    const workbook = await host.open();
    const tab = plainTab('目标责任书', [
      [text('姓名'), number(3.5), null, { kind: 'date', iso: '2024-09-01' }],
      [
        { kind: 'formula', formula: '=SUM(B1,1)', cached: 4.5 },
        { kind: 'formula', formula: '=IF(B1>3,"好","")', cached: '好' },
        { kind: 'formula', formula: '=B1*2', cached: null },
        { kind: 'formula', formula: '=IF(B1>9,"好","")', cached: '' },
      ],
    ]);
    const receipt = await applied(workbook, put(tab), setMetadata(stamp('目标责任书')));
    expect(receipt.tabsWritten).toEqual(['目标责任书']);
    expect(receipt.cellsWritten).toBe(7);
    await bothWays(workbook, async (seen) => {
      expect(await rowsOf(seen, '目标责任书')).toEqual([
        [
          { type: 'text', text: '姓名' },
          { type: 'number', number: 3.5 },
          { type: 'blank' },
          { type: 'number', number: 45536, format: 'yyyy-mm-dd' },
        ],
        [
          { type: 'number', number: 4.5, formula: '=SUM(B1,1)' },
          { type: 'text', text: '好', formula: '=IF(B1>3,"好","")' },
          host.calculates
            ? { type: 'number', number: 7, formula: '=B1*2' }
            : { type: 'blank', formula: '=B1*2' },
          { type: 'text', text: '', formula: '=IF(B1>9,"好","")' },
        ],
      ]);
    });
  });

  it.each([
    ['=1+1'],
    ['+86'],
    ['-3'],
    ['@SUM(A1)'],
    ['007'],
    ['  两边有空格  '],
    ['第一行\n第二行'],
    ['#N/A'],
    ['TRUE'],
    ['<b>&"\'</b>'],
    ['_x0041_'],
    ['𠮷野家 😀'],
    ['１２３'],
  ])('keeps the text %j a text', async (value) => {
    const workbook = await host.open();
    await applied(workbook, put(plainTab('文本', [[text(value)]])));
    await bothWays(workbook, async (seen) => {
      expect(await rowsOf(seen, '文本')).toEqual([[{ type: 'text', text: value }]]);
    });
  });

  it('replaces a tab of ours at its place', async () => {
    const workbook = await host.open();
    await applied(
      workbook,
      put(plainTab('表', [[text('旧')], [text('行')]]), '用户表'),
      setMetadata(stamp('表')),
    );
    const again = await host.reopen(workbook);
    await applied(again, put(plainTab('表', [[text('新')]])));
    await bothWays(again, async (seen) => {
      const { tabs } = await seen.read();
      expect(tabs.map((tab) => tab.name)).toEqual(['表', '用户表']);
      expect(tabs[0]?.rows).toEqual([[{ type: 'text', text: '新' }]]);
    });
  });

  it('knows its own stamps again', async () => {
    const workbook = await host.open();
    const stamps = [stamp('甲', 'one'), stamp('乙', 'two')];
    await applied(
      workbook,
      put(plainTab('甲', [])),
      put(plainTab('乙', [])),
      setMetadata(...stamps),
    );
    await bothWays(workbook, async (seen) => {
      const reading = await seen.read();
      expect(reading.metadata).toEqual(metadataOf(...stamps));
      expect(reading.metadataBroken).toBe(false);
      expect(reading.tabs.map((tab) => tab.name)).toEqual(['用户表', '甲', '乙']);
    });
  });

  it('keeps metadata far longer than a cell', async () => {
    const workbook = await host.open();
    const metadata = metadataOf({ ...stamp('用户表'), part: '长'.repeat(80_000) });
    await applied(workbook, { kind: 'setMetadata', metadata });
    await bothWays(workbook, async (seen) => {
      expect((await seen.read()).metadata).toEqual(metadata);
    });
  });

  it('writes cells of a tab and nothing else of it', async () => {
    const workbook = await host.open();
    await applied(workbook, {
      kind: 'writeCells',
      tab: '用户表',
      row: 2,
      column: 1,
      cells: [[text('=甲'), null], [number(7)]],
    });
    await bothWays(workbook, async (seen) => {
      expect(await rowsOf(seen, '用户表')).toEqual([
        [{ type: 'text', text: '原有' }],
        [{ type: 'text', text: '=甲' }],
        [{ type: 'number', number: 7 }],
      ]);
    });
  });

  it('writes cells of a tab that the same plan puts', async () => {
    const workbook = await host.open();
    await applied(workbook, put(plainTab('表', [[text('甲')]])), {
      kind: 'writeCells',
      tab: '表',
      row: 1,
      column: 2,
      cells: [[{ kind: 'formula', formula: '=1+1', cached: 2 }]],
    });
    await bothWays(workbook, async (seen) => {
      expect(await rowsOf(seen, '表')).toEqual([
        [
          { type: 'text', text: '甲' },
          { type: 'number', number: 2, formula: '=1+1' },
        ],
      ]);
    });
  });

  it.each<[string, PlanStep, object]>([
    [
      'a tab that is missing',
      { kind: 'removeTab', name: '没有' },
      { code: 'tabMissing', tab: '没有' },
    ],
    [
      'a tab of the user replaced',
      put(plainTab('用户表', [])),
      { code: 'tabNotOurs', tab: '用户表' },
    ],
    [
      'a tab of the user removed',
      { kind: 'removeTab', name: '用户表' },
      { code: 'tabNotOurs', tab: '用户表' },
    ],
    ['a bad name', put(plainTab('甲/乙', [])), { code: 'tabNameInvalid', tab: '甲/乙' }],
  ])('leaves everything as it was when the last step fails: %s', async (_, step, reason) => {
    const workbook = await host.open();
    const before = await workbook.read();
    const result = await workbook.apply(
      plan(
        put(plainTab('新表', [[text('甲')]])),
        { kind: 'writeCells', tab: '用户表', row: 1, column: 1, cells: [[text('改')]] },
        setMetadata(stamp('新表'), stamp('用户表')),
        step,
      ),
    );
    expect(result).toEqual({ ok: false, failure: reason });
    await bothWays(workbook, async (seen) => {
      expect(await seen.read()).toEqual(before);
    });
  });

  it('takes a plan back', async () => {
    const workbook = await host.open();
    await applied(workbook, put(plainTab('表', [[text('一')]])), setMetadata(stamp('表')));
    const before = await workbook.read();
    const receipt = await applied(
      workbook,
      put(plainTab('表', [[text('二')]])),
      put(plainTab('另一表', [[number(1)]]), '表'),
      { kind: 'writeCells', tab: '用户表', row: 1, column: 1, cells: [[text('改')]] },
      setMetadata(stamp('表'), stamp('另一表')),
      { kind: 'showTab', name: '另一表' },
    );
    await applied(workbook, ...receipt.inverse.steps);
    await bothWays(workbook, async (seen) => {
      expect(await seen.read()).toEqual(before);
    });
  });

  it('takes back the taking back', async () => {
    const workbook = await host.open();
    const receipt = await applied(
      workbook,
      put(plainTab('表', [[text('一')]])),
      setMetadata(stamp('表')),
    );
    const after = await workbook.read();
    const undo = await applied(workbook, ...receipt.inverse.steps);
    await applied(workbook, ...undo.inverse.steps);
    expect(await workbook.read()).toEqual(after);
  });

  it('removes a tab of ours', async () => {
    const workbook = await host.open();
    await applied(workbook, put(plainTab('表', [])), setMetadata(stamp('表')));
    await applied(workbook, { kind: 'removeTab', name: '表' }, setMetadata());
    await bothWays(workbook, async (seen) => {
      expect((await seen.read()).tabs.map((tab) => tab.name)).toEqual(['用户表']);
    });
  });

  it.each([
    ['a'.repeat(32)],
    ['甲:乙'],
    ['甲?乙'],
    ['[甲]'],
    ["'甲"],
    ["甲'"],
    ['History'],
    ['甲／乙'],
    [' '],
    [''],
  ])('refuses the tab name %j', async (name) => {
    const result = await (await host.open()).apply(plan(put(plainTab(name, []))));
    expect(result).toEqual({ ok: false, failure: { code: 'tabNameInvalid', tab: name } });
  });

  it('refuses to put a tab before one that is missing', async () => {
    const result = await (await host.open()).apply(plan(put(plainTab('表', []), '没有')));
    expect(result).toEqual({ ok: false, failure: { code: 'tabMissing', tab: '没有' } });
  });

  it('does not take a tab of the user for ours because the plan stamps it first', async () => {
    const steps = [setMetadata(stamp('用户表')), put(plainTab('用户表', []))];
    const result = await (await host.open()).apply(plan(...steps));
    expect(result).toEqual({ ok: false, failure: { code: 'tabNotOurs', tab: '用户表' } });
  });

  it('replaces a tab that the same plan put', async () => {
    const workbook = await host.open();
    await applied(
      workbook,
      put(plainTab('表', [[text('一')]])),
      put(plainTab('表', [[text('二')]])),
    );
    await bothWays(workbook, async (seen) => {
      expect(await rowsOf(seen, '表')).toEqual([[{ type: 'text', text: '二' }]]);
    });
  });

  it('takes names that differ in case for the same tab', async () => {
    const workbook = await host.open();
    await applied(workbook, put(plainTab('KPI', [[text('a')]])));
    const reading = await workbook.read(['kpi']);
    expect(reading.tabs.map((tab) => tab.name)).toEqual(['KPI']);
  });

  it('keeps merges, visibility and protection', async () => {
    const workbook = await host.open();
    const tab: TabContent = {
      ...plainTab('表', [[text('标题')], [text('输入')]]),
      visibility: 'hidden',
      merges: ['A1:C1'],
      protection: { unlocked: ['A2:A9'] },
    };
    await applied(workbook, put(tab));
    await bothWays(workbook, async (seen) => {
      expect((await seen.read(['表'])).tabs[0]).toMatchObject({
        visibility: 'hidden',
        isProtected: true,
        merges: ['A1:C1'],
        hiddenRows: [],
      });
    });
  });

  it('takes merged cells apart, and back again', async () => {
    const made = await host.open();
    const tab: TabContent = {
      ...plainTab('表', [[text('标题')], [], [number(9), null, text('旁')], [number(8)]]),
      merges: ['A1:C1', 'A3:B3', 'A4:A5'],
    };
    await applied(made, put(tab), setMetadata(stamp('表')));
    const workbook = await host.reopen(made);
    const seenOf = async (seen: Workbook) => {
      const [read] = (await seen.read(['表'])).tabs;
      return { rows: read?.rows, merges: [...(read?.merges ?? [])].sort() };
    };
    const before = await seenOf(workbook);
    const receipt = await applied(
      workbook,
      { kind: 'unmerge', tab: '表', range: 'A3:B3' },
      { kind: 'writeCells', tab: '表', row: 4, column: 3, cells: [[text('写')]] },
    );
    await bothWays(workbook, async (seen) => {
      const after = await seenOf(seen);
      expect(after.merges).toEqual(['A1:C1', 'A4:A5']);
      expect(after.rows?.[2]).toEqual([
        { type: 'number', number: 9 },
        { type: 'blank' },
        { type: 'text', text: '旁' },
      ]);
    });
    const undo = await applied(workbook, ...receipt.inverse.steps);
    await bothWays(workbook, async (seen) => {
      expect(await seenOf(seen)).toEqual(before);
    });
    await applied(workbook, ...undo.inverse.steps);
    expect((await seenOf(workbook)).merges).toEqual(['A1:C1', 'A4:A5']);
  });

  it('takes apart what the same plan put merged', async () => {
    const workbook = await host.open();
    const tab: TabContent = { ...plainTab('表', [[text('一')]]), merges: ['A1:B1'] };
    await applied(workbook, put(tab), { kind: 'unmerge', tab: '表', range: 'A1:B1' });
    await bothWays(workbook, async (seen) => {
      expect((await seen.read(['表'])).tabs[0]?.merges).toEqual([]);
    });
  });

  it('refuses to take cells apart on a tab that is missing', async () => {
    const step: PlanStep = { kind: 'unmerge', tab: '没有', range: 'A1:B1' };
    const result = await (await host.open()).apply(plan(step));
    expect(result).toEqual({ ok: false, failure: { code: 'tabMissing', tab: '没有' } });
  });

  it('shows a hidden tab', async () => {
    const workbook = await host.open();
    await applied(workbook, put({ ...plainTab('表', []), visibility: 'hidden' }));
    await applied(workbook, { kind: 'showTab', name: '表' });
    await bothWays(workbook, async (seen) => {
      expect((await seen.read(['表'])).tabs[0]?.visibility).toBe('visible');
    });
  });

  describe('with charts', () => {
    const charted = (name: string, title: string): [PlanStep, PlanStep] => {
      const tab = chartedTab(name, title);
      const { charts = [] } = tab;
      return [put(tab), setMetadata({ ...stamp(name), charts })];
    };

    it('draws them on a new tab, over the cells that they show', async () => {
      const workbook = await host.open();
      await applied(workbook, ...charted("汇'总", '各支部等次'));
      await bothWays(workbook, async (seen) => {
        expect(await host.chartsOn(seen, "汇'总")).toEqual([
          { title: '各支部等次', series: CHART_SERIES },
        ]);
      });
    });

    it('replaces them together with their tab, and brings them back when that is taken back', async () => {
      const workbook = await host.open();
      await applied(workbook, ...charted('汇总', '旧图'));
      const { inverse } = await applied(workbook, ...charted('汇总', '新图'));
      expect(await host.chartsOn(workbook, '汇总')).toEqual([
        { title: '新图', series: CHART_SERIES },
      ]);
      await applied(workbook, ...inverse.steps);
      await bothWays(workbook, async (seen) => {
        expect(await host.chartsOn(seen, '汇总')).toEqual([
          { title: '旧图', series: CHART_SERIES },
        ]);
      });
    });

    it('takes them away with their tab, or with a tab in their place that has none', async () => {
      const workbook = await host.open();
      await applied(workbook, ...charted('汇总', '图'));
      await applied(workbook, put(plainTab('汇总', [[text('空')]])), setMetadata(stamp('汇总')));
      expect(await host.chartsOn(workbook, '汇总')).toEqual([]);
      await applied(workbook, ...charted('汇总', '图'));
      const { inverse } = await applied(workbook, { kind: 'removeTab', name: '汇总' });
      await applied(workbook, ...inverse.steps);
      await bothWays(workbook, async (seen) => {
        expect(await host.chartsOn(seen, '汇总')).toEqual([{ title: '图', series: CHART_SERIES }]);
      });
    });
  });
}
