import type { SchoolData, TypedRow } from '../support/schoolData';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const BRANCHES = ['第一支部', '第二支部', "第三'支部", '退休支部'];
const SURNAMES = ['样', '例', '试', '教'];
const GIVEN_NAMES = '安博春丹恩帆广佳凯兰梅宁鹏清若思天薇向雅泽中明';
const MARKS_A = [15, 25, 15, 10, 15, 20];
const MARKS_B = [20, 30, 15, 20, 15];

/** A school with every kind of row that a score sheet can hold; the same for the same seed. */
export function generateSchool(seed: number): SchoolData {
  const roll = dice(seed);
  const chance = (share: number): boolean => roll() < share;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(roll() * items.length)]!;
  const people = Array.from(
    { length: 24 + Math.floor(roll() * 24) },
    (_, index): TypedRow => ({
      id: `D${String(index + 1).padStart(3, '0')}`,
      name:
        pick(SURNAMES) + GIVEN_NAMES[index % GIVEN_NAMES.length]! + pick(['一', '二', '三', '']),
      branch: pick(BRANCHES),
      posts: pick(['任课教师', '班主任、学科组长', '']),
      partyStatus: chance(0.12) ? '预备' : '正式',
      staffType: chance(0.1) ? '离退休' : '在职',
      joined: chance(0.2) ? pick(['2024-06-30', '2024-07-01', '2024-09-01', '2020-03-01']) : '',
      left: chance(0.06) ? pick(['2024-12-31', '2025-01-01', '2024-05-01']) : '',
      status: chance(0.15) ? pick(['免考', '缓评']) : pick(['正常', '']),
    }),
  );
  const mark = (max: number, level: number): number => {
    const decimals = pick([0, 0, 0, 1, 2, 2, 3, 4]);
    const share = Math.min(1, Math.max(0, level + (roll() - 0.5) * 0.2));
    return Number((max * share).toFixed(decimals));
  };
  const row = (person: TypedRow, keys: string, maxima: readonly number[]): TypedRow => {
    const level = pick([0.3, 0.58, 0.6, 0.7, 0.8, 0.9, 0.97, 1, 1]);
    const bonus = chance(0.3) ? pick([0, 0.01, 5, 19.995, 20]) : null;
    const deduct = chance(0.2) ? pick([0, 1.5, 12.3456, 100]) : null;
    const entries = maxima.map((max, index): [string, number | null] => [
      `${keys}${index + 1}`,
      chance(0.015) ? null : chance(0.2) ? max : mark(max, level),
    ]);
    return {
      id: person['id']!,
      name: person['name']!,
      branch: person['branch']!,
      signed: chance(0.9) ? '2024-01-08' : '',
      ...Object.fromEntries(entries),
      bonus,
      bonusReason: bonus !== null && chance(0.85) ? '市级优质课' : '',
      deduct,
      deductReason: deduct !== null && chance(0.85) ? '缺席会议' : '',
      status: chance(0.06) ? pick(['免考', '缓评', '正常']) : '',
    };
  };
  const present = people.filter(() => !chance(0.04));
  return {
    organisation: `示例学校${seed}`,
    people,
    sheetA: present.map((person) => row(person, 'a', MARKS_A)),
    sheetB: present.map((person) => {
      const veto = chance(0.1) ? '是' : pick(['否', '']);
      const vetoReason = veto === '是' && chance(0.85) ? '处分决定' : '';
      return { ...row(person, 'b', MARKS_B), veto, vetoReason };
    }),
  };
}
