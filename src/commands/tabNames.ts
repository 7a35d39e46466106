import type { TabRole } from '../workbook/metadata';
import type { WorkbookReading } from '../workbook/workbook';

const LONGEST_NAME = 31;

/**
 * The name a tab of ours gets: that of its stamp if it is there already, else the wanted one, else
 * "wanted(2)" where a tab of the user has that name; existing tabs belong to the user.
 */
export function tabNameFor(
  reading: WorkbookReading,
  role: TabRole,
  scheme: string,
  part: string,
  wanted: string,
): string {
  const stamp = reading.metadata?.tabs.find(
    (each) => each.role === role && each.scheme === scheme && each.part === part,
  );
  const names = new Set(reading.tabs.map((tab) => tab.name.toLowerCase()));
  if (stamp !== undefined && names.has(stamp.name.toLowerCase())) return stamp.name;
  if (!names.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const ending = `(${number})`;
    const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!names.has(name.toLowerCase())) return name;
  }
}
