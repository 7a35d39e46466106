import { holdsAlready } from '../sheets/contentReading';
import { keepTyped, type OpenColumns } from '../sheets/keepTyped';
import type { TabContent } from '../sheets/tabContent';
import type { TabReading } from '../sheets/tabReading';
import type { CalculationStamp, Metadata, TabStamp } from '../workbook/metadata';
import type { Plan, PlanStep } from '../workbook/plan';
import type { WorkbookReading } from '../workbook/workbook';
import type { TabOutcome } from './reports';
import { sameMetadata, withCalculation, withStamps } from './stamps';
import { tabNameFor } from './tabNames';

/** A tab to be put: which one it is, what it is to be called, what stands on it. */
export interface WantedTab {
  readonly role: TabStamp['role'];
  readonly scheme: string;
  readonly part: string;
  readonly wanted: string;
  readonly columns: TabStamp['columns'];
  /** People on the tab. */
  readonly rows: number;
  /** `present`: the tab as it stands. */
  readonly content: (name: string, present: TabReading | undefined) => TabContent;
  /** A notice or circular: nobody types on it, all of it follows from the results. */
  readonly isPaper?: boolean;
  /** Columns that people write into; they keep what stands there. */
  readonly open?: OpenColumns;
  /** Put also when it says the same already: what cells do not show may be lost (rules, colours). */
  readonly anew?: boolean;
}

/** Collects the steps of a plan, leaving out what would change nothing. */
export class TabPlanner {
  private readonly steps: PlanStep[] = [];
  private readonly found: TabOutcome[] = [];
  private readonly stamps: TabStamp[] = [];
  private readonly calculations: CalculationStamp[] = [];

  /** `reading` is the workbook as it is, before any step of this plan. */
  constructor(
    private readonly reading: WorkbookReading,
    private readonly toolVersion: string,
  ) {}

  /** The name a tab of ours has or will get. */
  nameOf(role: TabStamp['role'], scheme: string, part: string, wanted: string): string {
    return tabNameFor(this.reading, role, scheme, part, wanted);
  }

  /** Puts a tab of ours, unless it already holds the same; returns the name it has. */
  put(wanted: WantedTab): string {
    const { role, scheme, part } = wanted;
    const name = this.nameOf(role, scheme, part, wanted.wanted);
    const present = this.reading.tabs.find((tab) => tab.name === name);
    const made = wanted.content(name, present);
    const content = wanted.isPaper === true ? made : keepTyped(present, made, wanted.open ?? null);
    const isSame = wanted.anew !== true && present !== undefined && holdsAlready(present, content);
    if (!isSame) this.steps.push({ kind: 'putTab', tab: content, before: null });
    const state = isSame ? 'unchanged' : present === undefined ? 'added' : 'updated';
    this.found.push({ name, wanted: wanted.wanted, state, rows: wanted.rows });
    const charts = content.charts === undefined ? {} : { charts: content.charts };
    this.stamps.push({ name, role, scheme, part, version: 1, columns: wanted.columns, ...charts });
    return name;
  }

  add(step: PlanStep): void {
    this.steps.push(step);
  }

  note(outcome: TabOutcome): void {
    this.found.push(outcome);
  }

  calculated(stamp: CalculationStamp): void {
    this.calculations.push(stamp);
  }

  outcomes(): readonly TabOutcome[] {
    return this.found;
  }

  /** The plan, or null when nothing is to be done. */
  plan(): Plan | null {
    const metadata = this.metadata();
    const steps = [...this.steps];
    if (!sameMetadata(this.reading.metadata, metadata))
      steps.push({ kind: 'setMetadata', metadata });
    return steps.length === 0 ? null : { steps };
  }

  private metadata(): Metadata {
    const { metadata } = this.reading;
    if (this.stamps.length === 0 && this.calculations.length === 0 && metadata !== null)
      return metadata;
    return this.calculations.reduce(
      withCalculation,
      withStamps(metadata, this.toolVersion, this.stamps),
    );
  }
}
