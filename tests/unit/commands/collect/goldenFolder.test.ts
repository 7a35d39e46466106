import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../../../../src/commands/collect/collect';
import type { CollectChoices, CollectReport } from '../../../../src/commands/collect/collectReport';
import { type FileWorkbook, openFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { returnedFileFromBytes } from '../../../../src/hosts/files/returnedFileFromBytes';
import type { ReturnedFile } from '../../../../src/workbook/returnedFile';
import { filledExample } from '../../../support/exampleWorkbook';
import { applyPlan, CONTEXT, pressCalculate } from '../../../support/pressing';

// tests/fixtures/returned, made by make_returned.py: what branches mail back, in the states in which
// it comes (our own host, openpyxl, LibreOffice, a text table in GBK, a file that is cut off).
const FOLDER = join(__dirname, '../../../fixtures/returned');
const NAMES = readdirSync(FOLDER).filter((name) => name !== 'master.xlsx');
const ASK: CollectChoices = { by: null, differences: new Map(), otherwise: null, mappings: [] };

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

async function master(): Promise<FileWorkbook> {
  const opened = await openFileWorkbook(bytesOf('master.xlsx'));
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
}

function returnedFiles(names: readonly string[]): Promise<ReturnedFile[]> {
  return Promise.all(names.map((name) => returnedFileFromBytes(name, bytesOf(name))));
}

async function merge(
  book: FileWorkbook,
  names: readonly string[],
  choices: CollectChoices,
): Promise<CollectReport> {
  const decided = collect(await book.read(), await returnedFiles(names), choices, CONTEXT);
  if (!decided.ok) throw new Error(JSON.stringify(decided.failure));
  const { plan, report } = decided.value;
  if (plan !== null) await applyPlan(book, plan);
  return report;
}

describe('a folder of returned files', () => {
  let report: CollectReport;
  beforeAll(async () => {
    report = await merge(await master(), NAMES, ASK);
  });

  it('says of each file whose it is, how that is known, and what was taken of it', () => {
    const said = report.files.map(({ name, units, knownBy, tables, notes }) => [
      name,
      units.join(),
      knownBy,
      tables.map(({ table, tab, rows, taken, differences }) =>
        [table.part, tab, rows, taken, differences].join(' '),
      ),
      notes.map(({ kind }) => kind),
    ]);
    expect(new Map(said.map(([name, ...rest]) => [name, rest]))).toEqual(
      new Map([
        [
          '第一支部.xlsx',
          [
            '第一支部',
            'stamp',
            ['A 目标责任书考核表 8 0 0', 'B 廉政责任书考核表 8 0 0'],
            ['sameStamp'],
          ],
        ],
        [
          '第一支部 LibreOffice.xlsx',
          [
            '第一支部',
            'stamp',
            ['A 目标责任书考核表 8 66 0', 'B 廉政责任书考核表 8 64 0'],
            ['sameStamp'],
          ],
        ],
        ['第一支部 断了.xlsx', ['', null, [], ['unreadable']]],
        [
          '第二支部.xlsx',
          [
            '第二支部',
            'stamp',
            ['A 目标责任书(第二支部) 8 0 0', 'B 廉政责任书考核表 8 0 2'],
            ['sameStamp'],
          ],
        ],
        [
          '第二支部 改.xlsx',
          [
            '第二支部',
            'stamp',
            ['A 目标责任书(第二支部) 8 72 0', 'B 廉政责任书考核表 8 66 2'],
            ['sameStamp'],
          ],
        ],
        [
          '第三支部.xlsx',
          [
            '第三支部',
            'headers',
            ['A 目标责任书（三支部） 7 58 0', 'B 廉政责任书（三支部） 0 0 0'],
            [],
          ],
        ],
        ['第三支部 廉政.csv', ['第三支部', 'headers', ['B 第三支部 廉政 7 56 0'], []]],
      ]),
    );
  });

  it('asks about the two marks that the later version of the second branch has changed', () => {
    expect(
      report.differences.map(({ unit, header, here, offers }) => [
        unit,
        header,
        here.seen,
        offers.map(({ place, seen }) => `${place.file} ${place.cell} ${seen}`),
      ]),
    ).toEqual([
      ['D009', '廉洁从教(30分)', '', ['第二支部 改.xlsx H5 29', '第二支部.xlsx H5 20']],
      ['D010', '规范收费与教辅管理(15分)', '', ['第二支部 改.xlsx I6 14', '第二支部.xlsx I6 15']],
    ]);
  });

  it('asks which column stands for the one that the third branch has renamed, with a guess', () => {
    expect(report.questions).toHaveLength(1);
    expect(report.questions[0]).toMatchObject({
      file: '第三支部.xlsx',
      tab: '廉政责任书（三支部）',
      missing: [{ key: 'b4' }],
    });
    expect(report.questions[0]?.proposal.columns).toContainEqual({ key: 'b4', path: '师德作风' });
  });

  it('counts who is in and whose rows are open', () => {
    expect(
      report.units.map(({ unit, table, due, complete, state, open }) =>
        [unit, table.part, due, complete, state, ...open.map(({ id }) => id)].join(' '),
      ),
    ).toEqual([
      '第一支部 A 8 8 returned',
      '第二支部 A 8 8 returned',
      '第三支部 A 7 7 returned',
      '第一支部 B 8 8 returned',
      '第二支部 B 8 6 partly D009 D010',
      '第三支部 B 7 6 partly D021',
    ]);
  });

  it('names what is odd in the cells of each file', () => {
    const codes = (name: string): string[] => [
      ...new Set(report.files.find((file) => file.name === name)?.problems.map(({ code }) => code)),
    ];
    expect(codes('第一支部.xlsx')).toEqual([]);
    expect(codes('第二支部.xlsx').sort()).toEqual(['N01', 'N02', 'W02']);
    expect(codes('第三支部.xlsx').sort()).toEqual(['E17', 'N04', 'N05', 'N07', 'W10', 'W11']);
    expect(codes('第三支部 廉政.csv').sort()).toEqual(['E01', 'N05']);
  });

  it('gives the results of the worked example once everything is answered', async () => {
    const book = await master();
    const [question] = report.questions;
    const mappings = question === undefined ? [] : [question.proposal];
    const { print } = report.files.find(({ name }) => name === '第二支部.xlsx') ?? { print: '' };
    const differences = new Map(
      report.differences.map(({ id }) => [id, { kind: 'take', print } as const]),
    );
    const names = NAMES.filter((name) => !name.endsWith('.csv'));
    const merged = await merge(book, names, { ...ASK, mappings, differences });
    expect(merged.questions).toEqual([]);
    expect(merged.differences.every(({ choice }) => choice?.kind === 'take')).toBe(true);
    const scores = async (from: FileWorkbook): Promise<unknown> =>
      (await pressCalculate(from)).report.schemes[0]?.results?.map(
        ({ personId, state, total, band, rank }) => [personId, state, total, band, rank],
      );
    expect(await scores(book)).toEqual(await scores(await filledExample()));
    const again = await merge(book, NAMES, ASK);
    expect([again.cells, again.differences, again.questions]).toEqual([0, [], []]);
  });
});
