import fc from 'fast-check';
import {
  addressOf,
  columnLetters,
  parseAddress,
  quoted,
  splitSheet,
} from '../../../../src/preview/engine/cells/address';
import { PaintedAreas } from '../../../../src/preview/engine/cells/paintedAreas';
import { contains, type Rect, rect, subtract } from '../../../../src/preview/engine/cells/rect';
import { moved } from '../../../../src/preview/engine/cells/structureEdit';
import { canonicalAreas } from '../../../../src/preview/engine/description/canonicalAreas';

const SIZE = 8;

/** Rectangles within a sheet of 8 by 8 cells. */
const area = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .map(([a, b, c, d]) =>
    rect(Math.min(a, b), Math.min(c, d), Math.abs(a - b) + 1, Math.abs(c - d) + 1),
  );

const cells = (areas: readonly Rect[]): readonly boolean[] =>
  Array.from({ length: SIZE * SIZE }, (_, index) =>
    areas.some((one) => contains(one, Math.floor(index / SIZE), index % SIZE)),
  );

test('taking a hole out of an area leaves exactly the other cells', () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const expected = cells([whole]).map((inside, index) => inside && !cells([hole])[index]);
      expect(cells(subtract(whole, hole))).toEqual(expected);
    }),
  );
});

test('the last paint of a cell wins, whatever the order of painting', () => {
  const strokes = fc.array(fc.tuple(area, fc.nat(3)), { maxLength: 12 });
  fc.assert(
    fc.property(strokes, area, (painting, asked) => {
      const painted = new PaintedAreas(0);
      const grid = Array.from({ length: SIZE * SIZE }, () => 0);
      for (const [where, value] of painting) {
        painted.paint(where, value);
        cells([where]).forEach((inside, index) => {
          if (inside) grid[index] = value;
        });
      }
      const seen = grid.map((_, index) => painted.at(Math.floor(index / SIZE), index % SIZE));
      expect(seen).toEqual(grid);
      const within = grid.filter((_, index) => cells([asked])[index]);
      expect([...painted.within(asked)].sort()).toEqual([...new Set(within)].sort());
    }),
  );
});

test('areas have one description, however they were cut', () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 6 }), area, (areas, knife) => {
      const cut = areas.flatMap((one) => [
        ...subtract(one, knife),
        ...subtract(one, rect(0, 0, SIZE, SIZE)),
        ...areas.filter((other) =>
          cells([other]).every((inside, at) => !inside || cells([one])[at]),
        ),
      ]);
      expect(cells(canonicalAreas(areas))).toEqual(cells(areas));
      expect(canonicalAreas([...areas, ...cut])).toEqual(canonicalAreas(areas));
      expect(canonicalAreas(canonicalAreas(areas))).toEqual(canonicalAreas(areas));
    }),
  );
});

test('inserting rows and deleting them again leaves every area where it was', () => {
  fc.assert(
    fc.property(area, fc.nat(SIZE), fc.integer({ min: 1, max: 4 }), (one, at, count) => {
      const edited = rect(at, 0, count, 16_384);
      const apart = moved(one, { kind: 'insert', axis: 'rows', area: edited });
      expect(apart).not.toBeNull();
      const back = moved(apart ?? one, { kind: 'delete', axis: 'rows', area: edited });
      expect(back).toEqual(one);
    }),
  );
});

test.each<[string, Rect, Rect | null]>([
  ['wholly deleted rows are gone', rect(2, 0, 2, 3), null],
  ['rows below move up', rect(5, 0, 2, 3), rect(3, 0, 2, 3)],
  ['rows above stay', rect(0, 0, 2, 3), rect(0, 0, 2, 3)],
  ['cut rows shrink', rect(1, 0, 2, 3), rect(1, 0, 1, 3)],
  ['whole columns stay whole', rect(0, 1, 1_048_576, 1), rect(0, 1, 1_048_576, 1)],
])('when rows 3 and 4 are deleted, %s', (_, before, after) => {
  const edit = { kind: 'delete', axis: 'rows', area: rect(2, 0, 2, 16_384) } as const;
  expect(moved(before, edit)).toEqual(after);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseAddress(`${letters}1`)?.column).toBe(column);
});

test('an address is read back as the cells it was written for', () => {
  fc.assert(
    fc.property(area, (one) => {
      expect(parseAddress(addressOf(one))).toEqual(one);
    }),
  );
});

test.each([
  ['总表', '总表'],
  ['2025 年', "'2025 年'"],
  ['a1', "'a1'"],
  ["李'样", "'李''样'"],
])('the sheet %s stands as %s in a formula, and is found again', (name, written) => {
  expect(quoted(name)).toBe(written);
  expect(splitSheet(`${written}!B2`)).toEqual({ sheet: name, rest: 'B2' });
});
