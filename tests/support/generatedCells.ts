import type { ColumnSpec } from '../../src/domain/scheme/scheme';
import type { CellInput } from '../../src/sheets/tabContent';
import type { Dice, GeneratedRow, GeneratedSchool } from './generatedPeople';
import { day, number, text } from './generatedPeople';

const DAYS = [
  '2024-09-02',
  '2024-09-03',
  '2024-09-06',
  '2024-09-08',
  '2024-09-09',
  '2024-09-12',
  '2024-09-18',
  '2024-09-24',
  '2024-09-30',
  '2024-10-03',
  '2024-10-05',
];
const ODD_DAYS = ['2024-08-30', '2024-12-31', '2025-02-01'];

/** What may stand in a list column of the generated school. */
function choicesOf(column: ColumnSpec, school: GeneratedSchool): readonly string[] {
  if (column.listFrom === undefined) return column.list ?? ['甲'];
  switch (column.listFrom) {
    case 'branches':
      return school.branches;
    case 'classes':
      return school.classes.map(({ name }) => name);
    case 'grades':
      return ['七年级', '八年级', '九年级'];
    case 'departments':
      return ['七年级部', '八年级部', '机关部'];
    case 'objects':
      return [...school.branches, '党总支班子'];
  }
}

/** Cells whose column says more than its type; undefined for all others. */
function knownCell({ key, list }: ColumnSpec, { chance, pick }: Dice): CellInput | undefined {
  if (key === 'status' && list?.includes('免考') === true) {
    return text(chance(0.06) ? pick(['免考', '缓评']) : pick(['正常', '']));
  }
  if (key === 'veto') return text(chance(0.1) ? '是' : pick(['否', '']));
  if (key !== 'bonus' && key !== 'deduct') return undefined;
  return chance(0.25) ? number(pick([0, 0.5, 1, 2.25, 3, 5])) : null;
}

/** A mark near the level, often full marks, with few decimals. */
function mark(most: number, level: number, { chance, pick, roll }: Dice): CellInput {
  if (chance(0.2)) return number(most);
  const share = Math.min(1, Math.max(0, level + (roll() - 0.5) * 0.2));
  return number(Number((most * share).toFixed(pick([0, 0, 0, 1, 1, 2, 2, 3]))));
}

type Maker = (
  column: ColumnSpec,
  dice: Dice,
  more: { readonly school: GeneratedSchool; readonly level: number },
) => CellInput;

const words: Maker = (_, { pick }) => text(pick(['甲', '乙', '丙丁', '说明 "一"']));
const marks: Maker = ({ max }, dice, { level }) => mark(Number(max ?? 100), level, dice);

const MAKERS: Readonly<Record<ColumnSpec['type'], Maker>> = {
  int: ({ min, max }, { between }) => number(between(Number(min ?? 0), Number(max ?? 12))),
  decimal: marks,
  percent: marks,
  date: (_, { chance, pick }) => day(chance(0.03) ? pick(ODD_DAYS) : pick(DAYS)),
  month: (_, { pick }) => text(pick(['2024-09', '2024-09', '2024-10'])),
  list: (column, { pick }, { school }) => text(pick(choicesOf(column, school))),
  id: words,
  name: words,
  text: words,
  longtext: words,
};

/** Something that somebody could type into a cell of this column; blank where it need not be. */
export function generatedCell(
  column: ColumnSpec,
  school: GeneratedSchool,
  dice: Dice,
  level: number,
): CellInput {
  const known = knownCell(column, dice);
  if (known !== undefined) return known;
  if (dice.chance(column.required ? 0.01 : 0.4)) return null;
  return MAKERS[column.type](column, dice, { school, level });
}

/** Full-width digits and letters. */
function wide(plain: string): string {
  return plain.replace(/[0-9A-Z.]/gu, (char) =>
    String.fromCodePoint(char.codePointAt(0)! + 0xfee0),
  );
}

/** The cell as people spoil it: other digits, text for numbers and days, spaces, nothing. */
function spoiled(cell: CellInput, { pick, chance }: Dice): CellInput {
  if (cell === null || chance(0.15)) return null;
  switch (cell.kind) {
    case 'number': {
      const plain = String(cell.number);
      return text(pick([plain, wide(plain), ` ${plain} `, `${plain}分`, '免', '-3', `${plain},5`]));
    }
    case 'date': {
      const [year, month, date] = cell.iso.split('-').map(Number);
      return text(
        pick([
          `${year}年${month}月${date}日`,
          `${year}/${month}/${date}`,
          `${year}.${month}.${date}`,
          `${month}月${date}日`,
          wide(cell.iso),
          '不详',
        ]),
      );
    }
    case 'text':
      return text(
        pick([
          wide(cell.text),
          ` ${cell.text}`,
          `${cell.text} `,
          cell.text.toLowerCase(),
          cell.text.replace('(', '（').replace(')', '）'),
          `${cell.text}、${cell.text}`,
          '?',
        ]),
      );
    case 'formula':
      return cell;
  }
}

/** Rows as they come back from people: some cells spoiled, some rows twice, blank rows between. */
export function messyRows(
  rows: readonly GeneratedRow[],
  dice: Dice,
  rate: number,
): readonly GeneratedRow[] {
  if (rate === 0) return rows;
  return rows.flatMap((row): GeneratedRow[] => {
    const spoilt = Object.fromEntries(
      Object.entries(row).map(([key, cell]) => [
        key,
        dice.chance(rate) ? spoiled(cell, dice) : cell,
      ]),
    );
    if (dice.chance(rate / 2)) return [row, spoilt];
    return dice.chance(rate / 2) ? [{}, spoilt] : [spoilt];
  });
}
