import { type Result, success } from '../../domain/result';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from '../command';
import { understandWorkbook } from '../schoolWorkbook';
import type { CollectChoices, CollectReport } from './collectReport';
import type { ReturnedFile } from './returnedFile';

/**
 * Collects returned files (回收, DOMAIN.md 4.2): what they hold and what would be written, before
 * anything is. Collecting again with more choices goes on from there.
 */
export function collect(
  reading: WorkbookReading,
  files: readonly ReturnedFile[],
  choices: CollectChoices,
  context: CommandContext,
): Result<Decision<CollectReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const { globals, yearGuessed } = understood.value;
  return success({
    plan: null,
    report: {
      year: globals.year,
      yearGuessed,
      by: choices.by ?? 'branch',
      files: files.map((file) => ({
        name: file.name,
        print: file.print,
        savedAt: file.savedAt,
        units: [],
        knownBy: null,
        tables: [],
        notes: file.content.ok ? [] : [{ kind: 'unreadable', code: file.content.code }],
        problems: [],
      })),
      units: [],
      differences: [],
      questions: [],
      cells: 0,
      rows: 0,
      tabs: [],
    },
  });
}
