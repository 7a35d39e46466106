import type { Problem } from '../domain/problem';
import { printedPeriod } from '../sheets/printedPeriod';
import { REMINDER_OPEN, REMINDERS, remindedOf, reminderTab } from '../sheets/reminderTab';
import type { SummariseReport } from './reports';
import type { SchoolWorkbook } from './schoolWorkbook';
import type { TabPlanner } from './tabPlanner';

/**
 * 未签订名单 and 未交名单 of the whole workbook, each as soon as somebody is on it; once there, it
 * follows what was put right, down to 无 (4.1, E16).
 */
export function putReminders(
  school: SchoolWorkbook,
  problems: readonly Problem[],
  planner: TabPlanner,
): SummariseReport['lists'] {
  const { globals, reading, roster } = school;
  const shared = {
    organisation: globals.organisation,
    period: printedPeriod(globals),
    roster: roster.roster,
    problems,
  };
  return REMINDERS.flatMap((reminder) => {
    const listed = remindedOf(reminder, problems);
    const isThere = reading.metadata?.tabs.some(
      ({ role, part }) => role === 'list' && part === reminder.tab,
    );
    if (listed.length === 0 && isThere !== true) return [];
    const tab = planner.put({
      role: 'list',
      scheme: '',
      part: reminder.tab,
      wanted: reminder.tab,
      columns: [],
      rows: listed.length,
      open: REMINDER_OPEN,
      content: (name) => reminderTab({ ...shared, reminder, tab: name }),
    });
    const ids = listed.map(({ id, name }) => id || name);
    return [{ scheme: '', tab, purpose: 'ledger' as const, ids }];
  });
}
