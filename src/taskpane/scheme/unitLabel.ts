import type { UnitResult } from '../../domain/tables/unitResult';

/**
 * What a unit is called in one line: "D018 试天", "P01 试思远、教甲", "第一支部", and where the key
 * already has the name in it, "七(1)班 2024-09".
 */
export function unitLabel(key: string, name: string): string {
  return key.includes(name) ? key.split('|').filter(Boolean).join(' ') : `${key} ${name}`.trim();
}

/** The unit as the head of its row: people by name and 编号, everything else by key and name. */
export function unitTitle({ key, personId, name }: UnitResult): string {
  return personId === null ? unitLabel(key, name) : `${name} ${personId}`;
}
