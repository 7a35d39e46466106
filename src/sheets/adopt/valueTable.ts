import type { CellContent } from '../../domain/reading/cellContent';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { TabReading } from '../tabReading';
import {
  type AdoptFacts,
  columnSample,
  type PersonKeys,
  type ValueLikeness,
  valueLikeness,
} from './valueLikeness';

/**
 * Likeness of values on one tab: the columns of different tables often want the same (a date, a
 * name), and reading cells takes long, so each question is answered once.
 */
export class ValueTable {
  private readonly samples = new Map<string, readonly CellContent[]>();
  private readonly answers = new Map<string, ValueLikeness>();

  constructor(
    private readonly tab: TabReading,
    private readonly facts: AdoptFacts,
  ) {}

  /** @param headerRow the last row of the header, 1-based */
  of(spec: ColumnSpec, column: number, headerRow: number, people: PersonKeys): ValueLikeness {
    const place = `${column} ${headerRow}`;
    const question = `${place} ${questionOf(spec)} ${people.has(spec.key)}`;
    const known = this.answers.get(question);
    if (known !== undefined) return known;
    const sample = this.samples.get(place) ?? columnSample(this.tab, column, headerRow);
    this.samples.set(place, sample);
    const answer = valueLikeness(spec, sample, this.facts, people);
    this.answers.set(question, answer);
    return answer;
  }
}

/** All that decides what a value says. */
function questionOf({ type, header, min, max, list, listFrom, ballot }: ColumnSpec): string {
  const isStudent = type === 'id' && header.includes('学号');
  return JSON.stringify([type, isStudent, min, max, list, listFrom, ballot]);
}
