import fc from 'fast-check';
import { handedOut, readingOf, rosterOf, rowsOn } from '../../../support/handingOut';

/** Members are on 目标责任书考核表, everybody in service on 个人综合考核表. */
const SCHEMES = ['double-contract', 'staff-composite'];

const person = fc.record({
  branch: fc.constantFrom('', '第一支部', '第二支部', '退休支部'),
  department: fc.constantFrom('', '七年级部', '机关/后勤'),
  partyStatus: fc.constantFrom('正式', '预备', '群众', '积极分子'),
  staffType: fc.constantFrom('在职', '在职', '离退休'),
  status: fc.constantFrom('', '正常', '免考', '缓评'),
  left: fc.constantFrom('', '', '2024-06-30', '2025-03-01'),
});

const people = fc.array(person, { minLength: 1, maxLength: 12 }).map((all) =>
  all.map((each, index) => ({
    ...each,
    id: `D${String(index + 1)}`,
    name: `样${'甲乙丙丁戊己庚辛壬癸子丑'[index] ?? ''}`,
  })),
);

type Generated = Readonly<
  Record<'id' | 'branch' | 'partyStatus' | 'staffType' | 'status' | 'left', string>
>;

/** Restated from, not taken from the code. */
function isDue({ branch, partyStatus, staffType, status, left }: Generated): boolean {
  const isGone = left !== '' && left <= '2024-12-31';
  if (isGone || status === '免考') return false;
  const isMember = ['正式', '预备'].includes(partyStatus) && branch !== '';
  return isMember || staffType !== '离退休';
}

it.each(['branch', 'department'] as const)(
  'by %s everybody who is due stands in exactly one workbook, or among those without a unit',
  (by) => {
    fc.assert(
      fc.property(people, (all) => {
        fc.pre(all.some((each) => each[by] !== '' && isDue(each)));
        const report = handedOut(rosterOf(all), { schemes: SCHEMES, by });
        const placed = report.books.map((book) => {
          const reading = readingOf(book);
          const ids = ['目标责任书考核表', '个人综合考核表'].flatMap((tab) =>
            rowsOn(reading, tab).flatMap((row) => row['编号'] ?? ''),
          );
          return { unit: book.unit, ids: new Set(ids.filter((id) => id !== '')) };
        });
        for (const each of all) {
          const units = placed.filter(({ ids }) => ids.has(each.id)).map(({ unit }) => unit);
          const isWithout = report.without.some(({ id }) => id === each.id);
          const expected = isDue(each) && each[by] !== '' ? [each[by]] : [];
          expect([each.id, units]).toEqual([each.id, expected]);
          expect([each.id, isWithout]).toEqual([each.id, isDue(each) && each[by] === '']);
        }
        for (const { fileName, people: count, unit } of report.books) {
          expect(fileName).toMatch(/^[^/\\]+_2024\.xlsx$/u);
          expect(count).toBe(placed.find((each) => each.unit === unit)?.ids.size);
        }
      }),
      { numRuns: 40 },
    );
  },
);

it('the order of 花名册 is the only order: shuffled people give the same rows, shuffled', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 0, max: 11 }), (all, turn) => {
      fc.pre(all.some((each) => each.branch !== '' && isDue(each)));
      const turned = [...all.slice(turn), ...all.slice(0, turn)];
      const [one, other] = [all, turned].map((order) =>
        handedOut(rosterOf(order), { schemes: SCHEMES }).books.map((book) => ({
          unit: book.unit,
          ids: rowsOn(readingOf(book), '个人综合考核表').map((row) => row['编号']),
          order: order.map(({ id }) => id),
        })),
      );
      for (const { unit, ids, order } of [...(one ?? []), ...(other ?? [])]) {
        expect([unit, ids]).toEqual([unit, order.filter((id) => ids.includes(id))]);
      }
      const sorted = (books: typeof one): unknown[] =>
        (books ?? []).map(({ unit, ids }) => `${unit} ${[...ids].sort().join()}`).sort();
      expect(sorted(one)).toEqual(sorted(other));
    }),
    { numRuns: 20 },
  );
});
