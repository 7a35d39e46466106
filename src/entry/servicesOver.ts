import { printBallots } from '../commands/ballots/printBallots';
import { calculate } from '../commands/calculate';
import { check } from '../commands/check';
import type { CommandContext } from '../commands/command';
import { changeFinal } from '../commands/finalise/changeFinal';
import { insert } from '../commands/insert';
import { normalise } from '../commands/normalise';
import { overview } from '../commands/overview';
import type { InsertReport } from '../commands/reports';
import { restoreRules } from '../commands/restoreRules';
import { addOverride } from '../commands/review/addOverride';
import { removeOverride } from '../commands/review/removeOverride';
import { type Period, type PeriodReport, setPeriod } from '../commands/setPeriod';
import { startRoster } from '../commands/startRoster';
import { summariseWorkbook } from '../commands/summariseWorkbook';
import { failure, success } from '../domain/result';
import { placeExample } from '../example/placeExample';
import type { PaneFailure, Progress } from '../taskpane/paneAnswer';
import type { PaneServices } from '../taskpane/paneServices';
import type { Workbook, WorkbookReading } from '../workbook/workbook';
import type { FileRoom } from './files/fileRoom';
import { fileServicesOver } from './files/fileServicesOver';
import type { HandOutExtras } from './files/handOutServices';
import { thrownFailure } from './hostFailure';
import { refuseExample } from './refuseExample';
import { type Decide, WorkbookSession } from './workbookSession';

/** What the pane asks for that is no command over a workbook: the host's own part. */
export interface PaneExtras
  extends Pick<
    PaneServices,
    'goTo' | 'onWorkbookChanged' | 'onWaiting' | 'onRibbonNote' | 'welcomeSeen' | 'rememberWelcome'
  > {
  /** Clock, version and words, asked for at every command. */
  readonly context: () => CommandContext;
  /** Where files are read and made. */
  readonly room: FileRoom;
  readonly handOut: HandOutExtras;
  /** What an error thrown by the host means; without it every error is "unknown". */
  readonly failureOf?: (error: unknown) => PaneFailure;
}

const SILENT: Progress = { phase: () => undefined, isCancelled: () => false };

/** The services of the pane over any workbook: the same commands as everywhere (ADR plans as data). */
export function servicesOver(workbook: Workbook, extras: PaneExtras): PaneServices {
  // Chosen in the header while there is no 参数设置 to write it into.
  const chosen: { year: string | null } = { year: null };
  const context = (): CommandContext => {
    const given = extras.context();
    return { ...given, year: chosen.year ?? given.year };
  };
  const session = new WorkbookSession(workbook, context, extras.failureOf ?? thrownFailure);
  extras.onWorkbookChanged((tab) => {
    session.personTyped(tab);
  });
  return {
    ...fileServicesOver(session, extras.room, extras.handOut),
    overview: (progress) =>
      session.look((reading, context) => success(overview(reading, context)), progress),
    insert: (schemes, progress) => session.run(insertOrStart(schemes), progress),
    check: (progress) => session.run(check, progress),
    calculate: (progress) => session.run(calculate, progress),
    summarise: (progress) => session.run(summariseWorkbook, progress),
    previewNormalise: (choice) =>
      session.look((reading, context) => {
        const found = normalise(reading, choice, context);
        return found.ok ? success(found.value.report) : found;
      }, SILENT),
    normalise: (choice, progress) =>
      session.run((reading, context) => normalise(reading, choice, context), progress),
    override: (change, progress) =>
      session.run(
        (reading, given) =>
          change.kind === 'add'
            ? addOverride(reading, change.request, given)
            : removeOverride(reading, change.asked, given),
        progress,
      ),
    restoreRules: (progress) => session.run(restoreRules, progress),
    final: (change, progress) =>
      session.run((reading, given) => changeFinal(reading, change, given), progress),
    printBallots: (request, progress) =>
      session.run((reading, given) => printBallots(reading, request, given), progress),
    setPeriod: async (period, progress) => {
      const outcome = await session.run(setPeriodOrRefuse(period), progress);
      if (outcome.ok && !outcome.value.report.isWritten) chosen.year = period.year;
      return outcome;
    },
    exampleSchool: (progress) => session.run(exampleOrRefusal, progress),
    undo: (progress) => session.undo(progress),
    goTo: (tab, cell) => session.guarded(() => extras.goTo(tab, cell)),
    onWorkbookChanged: (listener) => extras.onWorkbookChanged(listener),
    onWaiting: (listener) => extras.onWaiting(listener),
    onRibbonNote: (listener) => extras.onRibbonNote(listener),
    welcomeSeen: () => extras.welcomeSeen(),
    rememberWelcome: () => {
      extras.rememberWelcome();
    },
  };
}

/** A workbook without a roster gets a blank one first: everything else begins with people. */
function insertOrStart(schemes: readonly string[]): Decide<InsertReport> {
  return (reading, context) => {
    const inserted = insert(reading, schemes, context);
    return !inserted.ok && inserted.failure.code === 'noRoster'
      ? success(startRoster(reading, context))
      : inserted;
  };
}

function setPeriodOrRefuse(period: Period): Decide<PeriodReport> {
  return (reading, context) => {
    const decided = setPeriod(reading, period, context);
    if (decided.ok) return decided;
    const { code, tab } = decided.failure;
    return failure({ kind: 'refused', reason: code, tab });
  };
}

function exampleOrRefusal(
  reading: WorkbookReading,
  context: CommandContext,
): ReturnType<Decide<InsertReport>> {
  const refusal = refuseExample(reading, context);
  return refusal === null ? placeExample(reading, context) : failure(refusal);
}
