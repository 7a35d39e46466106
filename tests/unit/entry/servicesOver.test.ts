import { toFixedText } from '../../../src/domain/exact/exact';
import { servicesOver } from '../../../src/entry/servicesOver';
import { newFileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import { problemSentence } from '../../../src/messages/problemSentence';
import type { Progress } from '../../../src/taskpane/paneAnswer';
import type { Workbook } from '../../../src/workbook/workbook';
import expectedSchool from '../../conformance/expected.json';
import { filesHere } from '../../support/filesHere';

const CONTEXT = {
  now: '2025-01-10T08:30:00',
  toolVersion: '0.1.0',
  sentence: (problem: Parameters<typeof problemSentence>[0]) => problemSentence(problem, 'zh-CN'),
  year: null,
};
const expected = expectedSchool.expected['double-contract'];

function sessionOver(workbook: Workbook) {
  const listeners: ((tab: string | null) => void)[] = [];
  const services = servicesOver(workbook, {
    context: () => CONTEXT,
    ...filesHere(),
    goTo: () => Promise.resolve({ ok: true, value: null }),
    onWorkbookChanged: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
    onWaiting: () => () => undefined,
    onRibbonNote: () => () => undefined,
    welcomeSeen: () => false,
    rememberWelcome: () => undefined,
  });
  const phases: string[] = [];
  const progress: Progress = {
    phase: (phase) => phases.push(phase),
    isCancelled: () => false,
  };
  const somebodyTypes = (tab: string | null): void => {
    for (const listener of listeners) listener(tab);
  };
  return { services, progress, phases, somebodyTypes };
}

function valueOf<Value>(
  result: { ok: true; value: Value } | { ok: false; failure: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('The commands of the pane over a file', () => {
  it('put the example school in, calculate it as the worked example says, and take all of it back', async () => {
    const book = newFileWorkbook();
    const { services, progress, phases } = sessionOver(book);
    const start = valueOf(await services.overview(progress));
    expect(start.next).toEqual({ kind: 'start' });

    const example = valueOf(await services.exampleSchool(progress));
    expect(example.canUndo).toBe(true);
    expect(example.report.tabs.map(({ name }) => name)).toEqual([
      '花名册',
      '参数设置',
      '目标责任书考核表',
      '廉政责任书考核表',
    ]);
    expect(phases.slice(-3)).toEqual(['reading', 'deciding', 'writing']);
    const seen = valueOf(await services.overview(progress));
    expect(seen.year).toBe('2024');
    expect(seen.schemes[0]!.state).not.toBe('absent');

    const { report } = valueOf(await services.calculate(progress));
    const results = report.schemes[0]!.results!;
    for (const wanted of expected.results) {
      const found = results.find(({ personId }) => personId === wanted.id)!;
      expect(found.total === null ? '' : toFixedText(found.total, 2)).toBe(
        'total' in wanted ? (wanted.total ?? '') : '',
      );
    }
    expect(valueOf(await services.undo(progress))).toBeNull();
    expect((await book.read()).tabs.map(({ name }) => name)).not.toContain('责任书考核结果');
  });

  it('write nothing when a second calculation would change nothing', async () => {
    const { services, progress } = sessionOver(newFileWorkbook());
    await services.exampleSchool(progress);
    await services.calculate(progress);
    const again = valueOf(await services.calculate(progress));
    expect(again).toMatchObject({ changed: false, canUndo: false });
  });

  it('give an empty workbook a blank roster before any sheet', async () => {
    const book = newFileWorkbook();
    const { services, progress } = sessionOver(book);
    const { report } = valueOf(await services.insert(['double-contract'], progress));
    expect(report.tabs).toMatchObject([{ name: '花名册', state: 'added' }]);
    const again = await services.insert(['double-contract'], progress);
    expect(again).toMatchObject({ failure: { kind: 'command', failure: { code: 'noPeople' } } });
    const example = valueOf(await services.exampleSchool(progress));
    expect(example.report.members).toBeGreaterThan(20);
  });

  it('never put the example into a workbook that has people', async () => {
    const { services, progress } = sessionOver(newFileWorkbook());
    await services.exampleSchool(progress);
    expect(await services.exampleSchool(progress)).toEqual({
      ok: false,
      failure: { kind: 'refused', reason: 'hasPeople', tab: '花名册' },
    });
  });

  it.each([['花名册'], [null]])(
    'do not take back what a person has built upon, on tab %s',
    async (tab) => {
      const { services, progress, somebodyTypes } = sessionOver(newFileWorkbook());
      await services.exampleSchool(progress);
      somebodyTypes(tab);
      expect(await services.undo(progress)).toMatchObject({
        failure: { kind: 'refused', reason: 'nothingToUndo' },
      });
    },
  );

  it('take back what was made although a person typed on a tab of her own', async () => {
    const book = newFileWorkbook();
    const { services, progress, somebodyTypes } = sessionOver(book);
    const { touched } = valueOf(await services.exampleSchool(progress));
    expect(touched).toEqual(expect.arrayContaining(['花名册', '参数设置']));
    somebodyTypes('会议记录');
    expect(valueOf(await services.undo(progress))).toBeNull();
    expect((await book.read()).tabs).toEqual([]);
  });

  it('offer no taking back where a person typed while it was being written', async () => {
    const book = newFileWorkbook();
    const typing: { on: ((tab: string) => void) | null } = { on: null };
    const { services, progress, somebodyTypes } = sessionOver({
      read: (tabs) => book.read(tabs),
      apply: (plan) => {
        typing.on?.('花名册');
        return book.apply(plan);
      },
    });
    typing.on = somebodyTypes;
    expect(valueOf(await services.exampleSchool(progress))).toMatchObject({ canUndo: false });
  });

  it('stop before writing when 取消 was pressed', async () => {
    const book = newFileWorkbook();
    const { services } = sessionOver(book);
    const phases: string[] = [];
    const result = await services.exampleSchool({
      phase: (phase) => phases.push(phase),
      isCancelled: () => phases.includes('deciding'),
    });
    expect(result).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect((await book.read()).tabs).toEqual([]);
  });

  it('show what 一键规范 would do without doing it, then do exactly that', async () => {
    const book = newFileWorkbook();
    const { services, progress } = sessionOver(book);
    await services.exampleSchool(progress);
    const cell = { kind: 'text', text: '１４' } as const;
    const at = { kind: 'writeCells', tab: '目标责任书考核表', row: 5, column: 7 } as const;
    await book.apply({ steps: [{ ...at, cells: [[cell]] }] });
    const preview = valueOf(await services.previewNormalise({ kind: 'notices' }));
    expect(preview.corrections).toContainEqual(
      expect.objectContaining({ before: '１４', after: '14' }),
    );
    const done = valueOf(await services.normalise({ kind: 'notices' }, progress));
    expect(done.report.corrections).toEqual(preview.corrections);
    expect((await book.read(['目标责任书考核表'])).tabs[0]!.rows[4]![6]).toMatchObject({
      type: 'number',
      number: 14,
    });
  });

  it.each([
    [
      { code: 'tabProtected', tab: '花名册' },
      { code: 'protected', detail: '花名册' },
    ],
    [{ code: 'workbookReadOnly' }, { code: 'readOnly', detail: '' }],
    [
      { code: 'tabMissing', tab: '甲' },
      { code: 'tabMissing', detail: '甲' },
    ],
    [{ code: 'hostFailed', hostCode: 'cellEditMode' }, { code: 'cellEditMode' }],
    [
      { code: 'hostFailed', hostCode: 'E_STRANGE' },
      { code: 'unknown', detail: 'E_STRANGE' },
    ],
  ] as const)('tell the refusal %j of a host in our words', async (refusal, told) => {
    const book = newFileWorkbook();
    const { services, progress } = sessionOver({
      read: (tabs) => book.read(tabs),
      apply: () => Promise.resolve({ ok: false, failure: refusal }),
    });
    expect(await services.exampleSchool(progress)).toMatchObject({
      ok: false,
      failure: { kind: 'host', ...told },
    });
  });

  it('turn what a host throws into a failure, never into an open promise', async () => {
    const { services, progress } = sessionOver({
      read: () => Promise.reject(new Error('gone')),
      apply: () => Promise.reject(new Error('gone')),
    });
    expect(await services.overview(progress)).toEqual({
      ok: false,
      failure: { kind: 'host', code: 'unknown', detail: 'Error: gone' },
    });
  });
});
