import { quoted } from '../cells/address';
import type { Book } from '../model/book';
import type { Validation } from '../model/validation';

/** Rules that refer to a renamed sheet follow, as formulas do. */
export function followRename(book: Book, before: string, after: string): void {
  const names = [`'${before.replaceAll("'", "''")}'!`, `${before}!`];
  const turned = (text: string): string =>
    names.reduce((turning, name) => turning.replaceAll(name, `${quoted(after)}!`), text);
  const mentions = (text: string): boolean => names.some((name) => text.includes(name));
  for (const sheet of book.sheets) {
    for (const format of sheet.conditionalFormats) {
      if (!mentions(format.formula)) continue;
      format.formula = turned(format.formula);
      format.changed();
    }
    for (const [validation, areas] of [...sheet.validations.entries()]) {
      const rule = JSON.stringify(validation.rule);
      if (!mentions(rule)) continue;
      const moved: Validation = {
        ...validation,
        rule: JSON.parse(turned(rule)) as Validation['rule'],
      };
      for (const area of areas) sheet.validations.paint(area, moved);
      sheet.rulesChanged();
    }
  }
}
