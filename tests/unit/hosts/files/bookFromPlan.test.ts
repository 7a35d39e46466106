import { bookFromPlan } from '../../../../src/hosts/files/bookFromPlan';
import { openFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { zipOfBooks } from '../../../../src/hosts/files/zipOfBooks';
import { rosterTab } from '../../../../src/sheets/rosterTab';
import type { Plan } from '../../../../src/workbook/plan';
import { XLSX_LIMITS } from '../../../../src/xlsx/xlsxLimits';
import { readZip } from '../../../../src/xlsx/zip/readZip';

const PLAN: Plan = {
  steps: [{ kind: 'putTab', tab: rosterTab('示例学校', []), before: null }],
};

async function bytesOf(plan: Plan): Promise<Uint8Array> {
  const made = await bookFromPlan(plan);
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

test('a plan alone makes a workbook that opens again', async () => {
  const opened = await openFileWorkbook(await bytesOf(PLAN));
  const reading = opened.ok ? await opened.value.read() : null;
  expect(reading?.tabs.map(({ name }) => name)).toEqual(['花名册']);
});

test('a plan that cannot be applied makes no workbook', async () => {
  const tab = { ...rosterTab('', []), name: 'a/b' };
  const made = await bookFromPlan({ steps: [{ kind: 'putTab', tab, before: null }] });
  expect(made).toEqual({ ok: false, failure: { code: 'tabNameInvalid', tab: 'a/b' } });
});

test('workbooks are zipped under their Chinese names, always to the same bytes', async () => {
  const books = ['第二支部_责任书_2024.xlsx', '第一支部_责任书_2024.xlsx'].map((fileName) => ({
    fileName,
    bytes: new Uint8Array([1, 2, 3]),
  }));
  const zip = await zipOfBooks(books);
  expect(await zipOfBooks(books)).toEqual(zip);
  expect([...(await readZip(zip, XLSX_LIMITS)).keys()]).toEqual(
    books.map(({ fileName }) => fileName),
  );
});

test('two workbooks of one name are not zipped: one would be lost when they are unpacked', () => {
  const bytes = new Uint8Array();
  const books = [
    { fileName: 'A.xlsx', bytes },
    { fileName: 'a.xlsx', bytes },
  ];
  expect(() => zipOfBooks(books)).toThrow('two books');
});
