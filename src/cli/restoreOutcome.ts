import type { RestoreReport } from '../commands/restoreRules';
import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import type { Outcome } from './outcome';
import { tabLines } from './text/tabLines';

/** `restore`: the tabs that have their rules again, and those that were left, each with why. */
export function restoreOutcome({ restored, left }: RestoreReport, language: Language): Outcome {
  const { report } = messagesFor(language);
  return {
    exitCode: 0,
    lines: [
      ...(restored.length === 0 ? [report.nothingRestored] : tabLines(restored, language)),
      ...left.map(({ tab, reason }) => `  ${report.leftAlone(report.leftTabs[reason](tab))}`),
    ],
    json: { restored, left },
  };
}
