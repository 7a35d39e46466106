const BEFORE = 5;
const AFTER = 2;

/** The years to choose from: those around the present one, which is always among them. */
export function periodYears(year: string): readonly string[] {
  if (!/^\d{4}$/u.test(year)) return [year];
  const present = Number.parseInt(year, 10);
  return Array.from({ length: BEFORE + 1 + AFTER }, (_, index) =>
    String(present - BEFORE + index).padStart(4, '0'),
  );
}
