import { contains, intersection, type Rect, subtract } from './rect';
import { moved, type StructureEdit } from './structureEdit';

interface Painted<T> {
  readonly area: Rect;
  readonly value: T;
}

/** A property of cells kept as rectangles, so that whole columns cost nothing: the last paint wins. */
export class PaintedAreas<T> {
  private areas: readonly Painted<T>[] = [];

  /** @param blank what cells have that were never painted */
  constructor(readonly blank: T) {}

  paint(area: Rect, value: T): void {
    const left = this.areas.flatMap((old) =>
      subtract(old.area, area).map((part) => ({ area: part, value: old.value })),
    );
    this.areas = value === this.blank ? left : [...left, { area, value }];
  }

  at(row: number, column: number): T {
    const hit = this.areas.find(({ area }) => contains(area, row, column));
    return hit === undefined ? this.blank : hit.value;
  }

  /** The different values within an area, blank included where something is left unpainted. */
  within(area: Rect): readonly T[] {
    const values = new Set<T>();
    let rest: readonly Rect[] = [area];
    for (const painted of this.areas) {
      if (intersection(painted.area, area) === null) continue;
      values.add(painted.value);
      rest = rest.flatMap((part) => subtract(part, painted.area));
    }
    if (rest.length > 0) values.add(this.blank);
    return [...values];
  }

  /** Every painted value with its rectangles, in the order of painting. */
  entries(): ReadonlyMap<T, readonly Rect[]> {
    const byValue = new Map<T, Rect[]>();
    for (const { area, value } of this.areas) {
      const known = byValue.get(value);
      if (known === undefined) byValue.set(value, [area]);
      else known.push(area);
    }
    return byValue;
  }

  /** Paints each part of the area with a value made from its present one. */
  repaint(area: Rect, change: (value: T) => T): void {
    const parts: Painted<T>[] = [];
    let rest: readonly Rect[] = [area];
    for (const painted of this.areas) {
      const common = intersection(painted.area, area);
      if (common === null) continue;
      parts.push({ area: common, value: change(painted.value) });
      rest = rest.flatMap((part) => subtract(part, painted.area));
    }
    const fresh = change(this.blank);
    for (const part of rest) parts.push({ area: part, value: fresh });
    for (const part of parts) this.paint(part.area, part.value);
  }

  move(edit: StructureEdit): void {
    this.areas = this.areas.flatMap(({ area, value }) => {
      const place = moved(area, edit);
      return place === null ? [] : [{ area: place, value }];
    });
  }
}
