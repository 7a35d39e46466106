import { ExcelFailure } from '../../../../src/hosts/excel/excelFailure';
import type { Plan } from '../../../../src/workbook/plan';
import type { Workbook, WorkbookReading } from '../../../../src/workbook/workbook';
import { type Choice, type Failing, failActions } from './failActions';
import { type OpenExcel, openExcel, seenOf } from './openExcel';
import { COMMANDS, CONTEXT, type CommandName, press } from './runCommands';
import { smallestWorkbook } from './smallestWorkbook';

/** Milliseconds; on a busy machine these tests take their time. */
const LONG = 3_600_000;
const PATIENT = { patience: { askAfter: 20_000, limit: 60_000 } };

/**
 * `npm run test:faults` fails each single action of the smallest workbook with each code, which takes
 * minutes. By default every state that this workbook passes through is met by a failure, the codes
 * taking turns. The larger workbook is only sampled: all of it would take an hour.
 */
const IS_COMPLETE = process.env['KAOPING_FAULTS'] === 'every';
const CODES: readonly Failing['codes'][] = IS_COMPLETE
  ? [['AccessDenied'], ['GeneralException']]
  : [['AccessDenied', 'GeneralException']];

async function planOf(workbook: Workbook, name: CommandName): Promise<Plan> {
  const decided = COMMANDS[name](await workbook.read());
  if (!decided.ok || decided.value.plan === null) throw new Error(`${name} has nothing to do`);
  return decided.value.plan;
}

/** Every cell as it was written: Univer loses count of what to calculate after so many deletions. */
async function writtenOn(workbook: Workbook) {
  const { tabs, metadata } = await workbook.read();
  const cells = tabs.map(({ name, rows, ...rest }) => [
    name,
    rest,
    rows.map((row) => row.map((cell) => cell.formula ?? cell)),
  ]);
  return { metadata, cells };
}

function serverOf({ client: { server } }: OpenExcel) {
  return { faults: server.faults, log: server.log, idle: () => server.idle() };
}

async function readOrFailure(workbook: Workbook): Promise<WorkbookReading | ExcelFailure> {
  try {
    return await workbook.read();
  } catch (error) {
    if (error instanceof ExcelFailure) return error;
    throw error;
  }
}

interface Setting {
  readonly size: 'smallest' | 'three people';
  readonly name: CommandName;
  readonly before: readonly CommandName[];
  readonly choice: Choice;
}

/** A workbook in which somebody has worked, after these commands. */
async function workedIn(
  size: Setting['size'],
  commands: readonly CommandName[],
): Promise<OpenExcel> {
  const excel = openExcel({}, PATIENT);
  await excel.client.person.type('A1', '原有');
  if (size === 'three people') await press(excel.workbook, 'fewPeople');
  else expect((await excel.workbook.apply(smallestWorkbook(CONTEXT.year ?? ''))).ok).toBe(true);
  for (const name of commands) await press(excel.workbook, name);
  return excel;
}

const BEFORE: readonly Pick<Setting, 'name' | 'before'>[] = [
  { name: 'insert', before: [] },
  { name: 'calculate', before: ['insert', 'fill'] },
  { name: 'calculate', before: ['insert', 'calculate', 'fill'] },
];
/** `npm run test:faults`, a part of `.ci/run`, meets every action; `npm test` every eleventh or so. */
function choiceOf({ before }: Pick<Setting, 'before'>): Choice {
  if (IS_COMPLETE) return { kind: 'every' };
  return { kind: 'sample', from: 2, step: before.includes('calculate') ? 97 : 23 };
}

const settings = BEFORE.flatMap((setting): Setting[] => {
  const smallest: Setting = { ...setting, size: 'smallest', choice: choiceOf(setting) };
  const more: Setting = {
    ...setting,
    size: 'three people',
    choice: { kind: 'sample', from: 17, step: 197 },
  };
  return IS_COMPLETE || setting.name === 'calculate' ? [smallest] : [smallest, more];
});

describe.each(settings)('$name after $before, $size', ({ size, name, before, choice }) => {
  it.each(CODES.map((codes) => [codes.join(' or '), codes] as const))(
    'leaves the workbook as it was, whichever action fails with %s, and is complete when none does',
    async (_, codes) => {
      const excel = await workedIn(size, before);
      const plan = await planOf(excel.workbook, name);
      const { calculation } = excel.client.book.context.grid;
      await calculation.setMode('Manual');
      const looking: Choice = IS_COMPLETE
        ? { kind: 'every' }
        : { kind: 'sample', from: 1, step: 2 };
      const looked = await failActions(excel, plan, { request: 0, codes, choice: looking });
      const written = await failActions(excel, plan, { request: 1, codes, choice });
      if (IS_COMPLETE) {
        const counts = `${looked} looking and ${written} writing actions`;
        process.stdout.write(`faults: ${name}, ${size}, ${codes.join()}: ${counts} failed\n`);
      }
      expect(looked).toBeGreaterThan(5);
      expect(written).toBeGreaterThan(5);
      await calculation.setMode('Automatic');
      expect((await excel.workbook.apply(plan)).ok).toBe(true);
      const untroubled = await workedIn(size, [...before, name]);
      expect(await writtenOn(excel.workbook)).toEqual(await writtenOn(untroubled.workbook));
    },
    LONG,
  );

  it(
    'is not begun when reading fails, whichever action of it, and nothing is changed',
    async () => {
      const excel = await workedIn(size, before);
      const { faults, idle, log } = serverOf(excel);
      const [seen, reading] = [await seenOf(excel), await excel.workbook.read()];
      log.clear();
      await excel.workbook.read();
      const lengths = log.records
        .filter(({ isCleanup }) => !isCleanup)
        .map(({ actions }) => actions);
      expect(lengths).toHaveLength(2);
      for (const code of ['AccessDenied', 'GeneralException'] as const) {
        for (const [request, actions] of lengths.entries()) {
          for (let action = 0; action < actions; action += IS_COMPLETE ? 1 : 7) {
            await idle();
            faults.arm({ request, action, effect: { kind: 'fail', code } });
            const read = await readOrFailure(excel.workbook);
            if (!(read instanceof ExcelFailure))
              expect([request, action, read]).toEqual([request, action, reading]);
          }
        }
      }
      expect(await seenOf(excel)).toEqual(seen);
    },
    LONG,
  );
});
