import { check } from '../../../src/commands/check';
import { type NormaliseChoice, normalise } from '../../../src/commands/normalise';
import type { Problem } from '../../../src/domain/problem';
import { seenText } from '../../../src/domain/reading/seenText';
import type { FileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import { filledExample } from '../../support/exampleWorkbook';
import {
  applyPlan,
  CONTEXT,
  press,
  pressCheck,
  reopened,
  succeeded,
  tabOf,
  type,
} from '../../support/pressing';

const [SHEET, ROSTER] = ['目标责任书考核表', '花名册'];

const textAt = async (book: FileWorkbook, tab: string, row: number, column: number) =>
  seenText((await tabOf(book, tab)).rows[row - 1]?.[column] ?? { type: 'blank' });

const found = async (book: FileWorkbook, code: string): Promise<readonly Problem[]> =>
  succeeded(check(await book.read(), CONTEXT)).report.problems.filter(
    (problem) => problem.code === code,
  );

const these = (...problems: readonly Problem[]): NormaliseChoice => ({
  kind: 'these',
  cells: problems.map(({ code, tab, cell }) => ({ code, tab, cell })),
});

const pressNormalise = async (book: FileWorkbook, choice: NormaliseChoice) =>
  press(book, normalise(await book.read(), choice, CONTEXT));

/** Copies the inputs of D001 (row 5) over row 6. */
async function repeatFirstRow(book: FileWorkbook): Promise<void> {
  const rows = (await tabOf(book, SHEET)).rows[4]!.slice(1, 19);
  const typed = (await tabOf(book, SHEET)).rows[5]!.slice(1, 19);
  for (const [index, cell] of rows.entries()) {
    if (seenText(cell) === '' && seenText(typed[index]!) === '') continue;
    const address = `${String.fromCharCode(66 + index)}6`;
    const value = cell.type === 'number' ? cell.number : seenText(cell);
    await type(book, SHEET, address, value === '' ? null : value);
  }
}

describe('一键规范 of all notices', () => {
  it('writes their suggestions and touches no warning and no error', async () => {
    const book = await filledExample();
    await type(book, SHEET, 'G5', '１５');
    await type(book, SHEET, 'G6', '15分');
    await type(book, SHEET, 'B7', 'D099');
    const { report } = await pressNormalise(book, { kind: 'notices' });
    expect(report.corrections).toMatchObject([
      { offer: 'write', before: '１５', after: '15', problem: { code: 'N01', cell: 'G5' } },
    ]);
    expect(await textAt(book, SHEET, 6, 6)).toBe('15分');
    expect(await textAt(book, SHEET, 7, 1)).toBe('D099');
  });
});

describe('what is offered for an error, once a person wants it', () => {
  it('E13 puts the person on 花名册 below the others, once for all sheets', async () => {
    const book = await filledExample();
    for (const tab of [SHEET, '廉政责任书考核表']) {
      await type(book, tab, 'B7', 'D099');
      await type(book, tab, 'C7', '样新');
    }
    const unknown = await found(book, 'E13');
    expect(unknown).toHaveLength(2);
    const { report } = await pressNormalise(book, these(...unknown));
    expect(report.corrections.map(({ offer, after }) => [offer, after])).toEqual([
      ['addPerson', 'D099 样新 第一支部'],
      ['addPerson', 'D099 样新 第一支部'],
    ]);
    const roster = (await tabOf(book, ROSTER)).rows;
    expect(roster).toHaveLength(33);
    expect(roster[32]!.map(seenText).slice(0, 4)).toEqual(['D099', '样新', '', '第一支部']);
    expect(await found(book, 'E13')).toEqual([]);
  });

  it('E13 adds nobody whose name is on 花名册 under another 编号', async () => {
    const book = await filledExample();
    await type(book, SHEET, 'B7', 'D0O3');
    const { report, plan } = await pressNormalise(book, these(...(await found(book, 'E13'))));
    expect(report.corrections).toEqual([]);
    expect(plan).toBeNull();
  });

  it('E13 adds people above a signature row, and none where there is no room', async () => {
    const book = await filledExample();
    await type(book, SHEET, 'B7', 'D098');
    await type(book, SHEET, 'C7', '样新');
    await type(book, SHEET, 'B8', 'D099');
    await type(book, SHEET, 'C8', '样旧');
    await type(book, ROSTER, 'A34', '制表人：');
    const { report } = await pressNormalise(book, these(...(await found(book, 'E13'))));
    expect(report.corrections.map(({ after }) => after)).toEqual(['D098 样新 第一支部']);
    expect(await textAt(book, ROSTER, 33, 0)).toBe('D098');
    expect(await textAt(book, ROSTER, 34, 0)).toBe('制表人：');
  });

  it('E11 clears the row that says the same, and the first one counts as before', async () => {
    const book = await filledExample();
    await repeatFirstRow(book);
    const twice = await found(book, 'E11');
    expect(twice).toMatchObject([{ cell: 'B6', detail: { identical: 'yes', rows: '5、6' } }]);
    const { report } = await pressNormalise(book, these(...twice));
    expect(report.corrections).toMatchObject([{ offer: 'dropRow', after: '' }]);
    expect(report.corrections[0]!.before).toContain('D001 样安 第一支部');
    expect(await found(book, 'E11')).toEqual([]);
    expect(await textAt(book, SHEET, 5, 1)).toBe('D001');
    expect((await tabOf(book, SHEET)).rows[5]!.slice(0, 19).map(seenText).join('')).toBe('');
    expect((await tabOf(book, SHEET)).rows[5]![19]!.formula).toBeDefined();
  });

  it('E11 of rows that differ stays for people to decide', async () => {
    const book = await filledExample();
    await repeatFirstRow(book);
    await type(book, SHEET, 'G6', 3);
    const { plan } = await pressNormalise(book, these(...(await found(book, 'E11'))));
    expect(plan).toBeNull();
  });

  it('E11 on 花名册 clears the second of two rows that say the same', async () => {
    const book = await filledExample();
    const [copied] = (await tabOf(book, ROSTER)).rows.slice(31);
    for (const [index, cell] of copied!.entries()) {
      if (cell.type !== 'text') continue;
      await type(book, ROSTER, `${String.fromCharCode(65 + index)}33`, cell.text);
    }
    await pressNormalise(book, these(...(await found(book, 'E11'))));
    expect((await tabOf(book, ROSTER)).rows).toHaveLength(32);
    expect(await found(book, 'E11')).toEqual([]);
  });

  it('E15 takes merged cells apart; the value stays in the first cell only', async () => {
    const reading = await (await filledExample()).read();
    const merged = {
      ...reading,
      tabs: reading.tabs.map((tab) =>
        tab.name === SHEET ? { ...tab, merges: [...tab.merges, 'G5:H5'] } : tab,
      ),
    };
    const problems = succeeded(check(merged, CONTEXT)).report.problems;
    const merge = problems.filter(({ code }) => code === 'E15');
    const decided = succeeded(normalise(merged, these(...merge), CONTEXT));
    // Behind it comes its line on 修改记录.
    expect(decided.plan?.steps[0]).toEqual({ kind: 'unmerge', tab: SHEET, range: 'G5:H5' });
    expect(decided.report.corrections).toMatchObject([
      { offer: 'unmerge', before: 'G5:H5', after: '15' },
    ]);
  });
});

describe('what is offered for a warning, once a person wants it', () => {
  it('W04 moves a status word to 考核状态 and leaves the mark blank', async () => {
    const book = await filledExample();
    await type(book, SHEET, 'G8', '病假');
    const word = await found(book, 'W04');
    await pressNormalise(book, these(...word));
    expect(await textAt(book, SHEET, 8, 6)).toBe('');
    expect(await textAt(book, SHEET, 8, 17)).toBe(word[0]!.suggested);
  });

  it('W04 does not overwrite another status that somebody chose', async () => {
    const book = await filledExample();
    await type(book, SHEET, 'G8', '退休');
    await type(book, SHEET, 'R8', '缓评');
    const word = await found(book, 'W04');
    expect(word[0]!.suggested).toBe('免考');
    expect((await pressNormalise(book, these(...word))).plan).toBeNull();
  });

  it('W08 is confirmed once: the same alias is read without a question from then on', async () => {
    const book = await filledExample();
    await type(book, SHEET, 'D5', '一支部');
    await type(book, '廉政责任书考核表', 'D5', '一支部');
    const [first, second] = await found(book, 'W08');
    expect(second).toBeDefined();
    await pressNormalise(book, these(first!));
    expect(await textAt(book, SHEET, 5, 3)).toBe('第一支部');
    const saved = await reopened(book);
    expect((await saved.read()).metadata?.aliases).toEqual([{ seen: '一支部', means: '第一支部' }]);
    expect(await found(saved, 'W08')).toEqual([]);
    expect(await textAt(saved, '廉政责任书考核表', 5, 3)).toBe('一支部');
    await type(saved, SHEET, 'D5', '第一党支部');
    expect(await found(saved, 'W08')).toHaveLength(1);
  });
});

it('every correction can be taken back', async () => {
  const book = await filledExample();
  await type(book, SHEET, 'D5', '一支部');
  await type(book, SHEET, 'G8', '病假');
  await type(book, SHEET, 'B7', 'D099');
  await type(book, SHEET, 'C7', '样新');
  await pressCheck(book);
  const before = await book.read();
  const all = succeeded(check(before, CONTEXT)).report.problems;
  const plan = succeeded(normalise(before, these(...all), CONTEXT)).plan!;
  const receipt = succeeded(await book.apply(plan));
  expect(await book.read()).not.toEqual(before);
  await applyPlan(book, receipt.inverse);
  expect(await book.read()).toEqual(before);
});
