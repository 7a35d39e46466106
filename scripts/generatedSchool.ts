import type { CommandContext } from '../src/commands/command';
import { newWorkbook } from '../src/commands/newWorkbook';
import { problemSentence } from '../src/messages/problemSentence';
import { doubleContract } from '../src/schemes/doubleContract';
import { contentReading } from '../src/sheets/contentReading';
import { FIRST_DATA_ROW } from '../src/sheets/layout';
import { rosterTab } from '../src/sheets/rosterTab';
import type { CellInput, TabContent } from '../src/sheets/tabContent';
import type { Plan, PlanStep } from '../src/workbook/plan';

/** Clock and words that the measured commands run with. */
export const BENCH_CONTEXT: CommandContext = {
  now: '2025-01-10T08:30:00',
  toolVersion: 'bench',
  sentence: (problem) => problemSentence(problem, 'zh-CN'),
  year: '2024',
};

const text = (value: string): CellInput => ({ kind: 'text', text: value });
const BRANCHES = Array.from('一二三四五六七八九', (digit) => `第${digit}支部`);

/** 花名册 of so many members in nine branches or more; the same at every run. */
export function generatedRoster(members: number, branches = BRANCHES): TabContent {
  const people = Array.from({ length: members }, (_, index) => {
    const name = String.fromCharCode(0x4e00 + (index % 5000), 0x4e00 + ((index * 7) % 3000));
    return new Map<string, CellInput>([
      ['id', text(`D${String(index + 1).padStart(5, '0')}`)],
      ['name', text(`样${name}`)],
      ['branch', text(branches[index % branches.length] ?? '')],
      ['partyStatus', text('正式')],
      ['staffType', text('在职')],
    ]);
  });
  return rosterTab('示例学校', people);
}

/** A new workbook of the two contracts for that roster. */
export function generatedWorkbook(members: number, branches = BRANCHES): Plan {
  const roster = contentReading(generatedRoster(members, branches));
  const made = newWorkbook(
    { tabs: [roster], metadata: null, metadataBroken: false },
    [doubleContract.id],
    BENCH_CONTEXT,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value.plan ?? { steps: [] };
}

/** Every mark of both sheets, filled in. */
export function generatedMarks(members: number): Plan {
  const steps = doubleContract.parts.map((part): PlanStep => {
    const cells = Array.from({ length: members }, (_, row) =>
      part.indicators.map(({ max }, column): CellInput => {
        const share = ((row * 31 + column * 17) % 40) + 61;
        return { kind: 'number', number: Math.round(Number(max) * share) / 100 };
      }),
    );
    return { kind: 'writeCells', tab: part.tab, row: FIRST_DATA_ROW, column: 7, cells };
  });
  return { steps };
}
