import { bookFromPlan } from '../../src/hosts/files/bookFromPlan';
import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { readCoverStamp } from '../../src/sheets/handOut/readCoverStamp';
import type { WorkbookReading } from '../../src/workbook/workbook';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { calculatedEveryScheme, EVERY_SCHEME } from '../support/everyScheme';
import { handedOut, rowsOn } from '../support/handingOut';
import { CONTEXT, succeeded } from '../support/pressing';
import { recalculated, requireLibreOffice } from './libreOffice';

let master: WorkbookReading;
/** What was made, and what LibreOffice saved, by unit. */
const made = new Map<string, Uint8Array>();
let saved: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  requireLibreOffice();
  master = await (await calculatedEveryScheme()).read();
  for (const by of ['branch', 'department'] as const) {
    for (const { unit, plan } of handedOut(master, { schemes: EVERY_SCHEME, by }).books) {
      made.set(unit, succeeded(await bookFromPlan(plan)));
    }
  }
  saved = await recalculated(made);
}, 300_000);

async function readingOf(bytes: Uint8Array): Promise<WorkbookReading> {
  return succeeded(await openFileWorkbook(bytes)).read();
}

it('six units, three branches and three departments, were saved', () => {
  expect([...saved.keys()]).toEqual([
    '第一支部',
    '第二支部',
    '第三支部',
    '机关部',
    '七年级部',
    '八年级部',
  ]);
});

it('the stamp survives, and the cover note says it in words', async () => {
  for (const [unit, bytes] of saved) {
    const { tabs, metadata, metadataBroken } = await readingOf(bytes);
    expect([metadataBroken, metadata?.handOut?.unit]).toEqual([false, unit]);
    expect(metadata?.handOut?.issued).toBe(CONTEXT.now);
    const [cover] = tabs;
    expect(cover === undefined ? null : readCoverStamp(cover)).toEqual(metadata?.handOut);
  }
});

it('tabs, what stands on them, and their protection survive', async () => {
  for (const [unit, bytes] of saved) {
    const [ours, theirs] = await Promise.all([
      readingOf(made.get(unit) ?? new Uint8Array()),
      readingOf(bytes),
    ]);
    expect(theirs.tabs.map(({ name, isProtected }) => [name, isProtected])).toEqual(
      ours.tabs.map(({ name, isProtected }) => [name, isProtected]),
    );
    for (const tab of ['花名册', '目标责任书考核表', '班级综合考核表', '参数设置']) {
      const ids = (reading: WorkbookReading): unknown[] =>
        rowsOn(reading, tab).map((row) => [row['编号'], row['班级'], row['值']]);
      expect([unit, tab, ids(theirs)]).toEqual([unit, tab, ids(ours)]);
    }
  }
});

it('validations survive on every tab that has some', async () => {
  for (const [unit, bytes] of saved) {
    const [ours, theirs] = await Promise.all([
      readXlsx(made.get(unit) ?? new Uint8Array()),
      readXlsx(bytes),
    ]);
    const counted = (read: typeof ours): unknown[] =>
      succeeded(read).sheets.map(({ name, validations }) => [name, validations.length > 0]);
    expect(counted(theirs)).toEqual(counted(ours));
  }
});

it('formulas give in LibreOffice, without the add-in, the scores of the master', async () => {
  const columns = { 目标责任书考核表: '目标责任书得分', 廉政责任书考核表: '廉政责任书得分' };
  for (const [tab, column] of Object.entries(columns)) {
    const scores = (reading: WorkbookReading): [string, string][] =>
      rowsOn(reading, tab).flatMap((row): [string, string][] =>
        (row['编号'] ?? '') === '' ? [] : [[row['编号'] ?? '', row[column] ?? '']],
      );
    const expected = new Map(scores(master));
    expect([...expected.values()].some((score) => score !== '')).toBe(true);
    for (const [unit, bytes] of saved) {
      for (const [id, score] of scores(await readingOf(bytes))) {
        expect([unit, id, score]).toEqual([unit, id, expected.get(id)]);
      }
    }
  }
});
