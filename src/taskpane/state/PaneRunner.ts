import type { BallotsRequest } from '../../commands/ballots/printBallots';
import type { NormaliseChoice } from '../../commands/normalise';
import type { Overview } from '../../commands/overview';
import type { OverrideChange } from '../../commands/review/addOverride';
import type { Period } from '../../commands/setPeriod';
import type { Result } from '../../domain/result';
import type { PaneFailure, PaneOutcome, Progress } from '../paneAnswer';
import type { PaneServices } from '../paneServices';
import type { Done } from './commandState';
import { FileRunner } from './FileRunner';
import type { Change, Start } from './oneAtATime';
import type { Page } from './page';
import type { PaneCommands } from './paneCommands';
import type { PaneAction } from './paneReducer';
import { caught, settled } from './settled';
import { toldProgress } from './toldProgress';

/** Work that takes longer than this is shown with its phase and 取消, ms. */
const WORTH_TELLING = 500;
/** A look that takes no longer may be repeated while she types, ms. */
const QUICK = 300;
const SILENT: Progress = { phase: () => undefined, isCancelled: () => false };

/** What a command made, from its report. */
const made =
  <Command extends Done['command']>(command: Command) =>
  <Report>(report: Report) => ({ command, report });

type Made = Extract<PaneOutcome<unknown>, { ok: true }>['value'];

/** Runs one command at a time and tells the reducer what happens to it. */
export class PaneRunner implements PaneCommands {
  private isBusy = false;
  private isCancelled = false;
  /** How many commands were started. */
  private commands = 0;
  /** How long the last look took, ms. */
  private lastLook = 0;
  readonly files: FileRunner;

  constructor(
    private readonly services: PaneServices,
    private readonly dispatch: (action: PaneAction) => void,
  ) {
    const { start, change } = this;
    this.files = new FileRunner(services, dispatch, { isBusy: () => this.isBusy, start, change });
  }

  readonly open = (page: Page): void => {
    this.dispatch({ kind: 'opened', page });
  };

  readonly back = (): void => {
    this.dispatch({ kind: 'wentBack' });
  };

  readonly refresh = (): void => {
    this.start('overview', async (progress) => {
      const seen = await this.look(progress);
      if (!seen.ok) return seen.failure;
      this.dispatch({ kind: 'looked', overview: seen.value });
      return null;
    });
  };

  /** Whether looking at the workbook again disturbs nobody. */
  readonly isQuick = (): boolean => this.lastLook <= QUICK;

  /** Looks again without telling; what a command finds out meanwhile is newer and wins. */
  readonly lookQuietly = (): void => {
    if (this.isBusy) return;
    const { commands } = this;
    void settled(this.look(SILENT)).then((seen) => {
      if (seen.ok && commands === this.commands) {
        this.dispatch({ kind: 'lookedQuietly', overview: seen.value });
      }
    });
  };

  readonly insert = (schemes: readonly string[]): void => {
    this.change('insert', (progress) => this.services.insert(schemes, progress), made('insert'));
  };

  readonly exampleSchool = (): void => {
    this.change(
      'exampleSchool',
      (progress) => this.services.exampleSchool(progress),
      made('exampleSchool'),
    );
  };

  readonly check = (): void => {
    this.change('check', (progress) => this.services.check(progress), made('check'));
  };

  readonly calculate = (): void => {
    this.change('calculate', (progress) => this.services.calculate(progress), made('calculate'));
  };

  readonly summarise = (): void => {
    this.change('summarise', (progress) => this.services.summarise(progress), made('summarise'));
  };

  readonly preview = (choice: NormaliseChoice): void => {
    this.start('preview', async () => {
      const found = await this.services.previewNormalise(choice);
      if (!found.ok) return found.failure;
      this.dispatch({ kind: 'previewed', report: found.value });
      return null;
    });
  };

  readonly closePreview = (): void => {
    this.dispatch({ kind: 'previewClosed' });
  };

  readonly normalise = (choice: NormaliseChoice): void => {
    this.change(
      'normalise',
      (progress) => this.services.normalise(choice, progress),
      made('normalise'),
    );
  };

  readonly override = (change: OverrideChange): void => {
    this.change(
      'override',
      (progress) => this.services.override(change, progress),
      made('override'),
    );
  };

  readonly final: PaneCommands['final'] = (asked) => {
    this.change('final', (progress) => this.services.final(asked, progress), made('final'));
  };

  readonly printBallots = (request: BallotsRequest): void => {
    this.change(
      'printBallots',
      (progress) => this.services.printBallots(request, progress),
      made('printBallots'),
    );
  };

  readonly restoreRules = (): void => {
    this.change(
      'restoreRules',
      (progress) => this.services.restoreRules(progress),
      (report) => ({ command: 'restoreRules', report }),
    );
  };

  readonly setPeriod = (period: Period): void => {
    this.change(
      'setPeriod',
      (progress) => this.services.setPeriod(period, progress),
      made('setPeriod'),
    );
  };

  readonly undo = (): void => {
    this.start('undo', async (progress) => {
      const undone = await this.services.undo(progress);
      if (!undone.ok) return undone.failure;
      const taken = { report: null, changed: true, canUndo: false, touched: [] };
      await this.finish({ command: 'undo' }, taken, progress);
      return null;
    });
  };

  readonly cancel = (): void => {
    this.isCancelled = true;
    this.dispatch({ kind: 'cancelling' });
  };

  readonly dismiss = (): void => {
    this.dispatch({ kind: 'dismissed' });
  };

  readonly dismissRibbonNote = (): void => {
    this.dispatch({ kind: 'ribbonNoted', note: null });
  };

  readonly goTo = (tab: string, cell: string): void => {
    this.dispatch({ kind: 'going', isGoing: true });
    void settled(this.services.goTo(tab, cell)).then((gone) => {
      this.dispatch({ kind: 'going', isGoing: false });
      if (!gone.ok) this.dispatch({ kind: 'failed', command: 'overview', failure: gone.failure });
    });
  };

  readonly closeWelcome = (): void => {
    this.services.rememberWelcome();
    this.dispatch({ kind: 'welcomeClosed' });
  };

  private async look(progress: Progress): Promise<Result<Overview, PaneFailure>> {
    const started = performance.now();
    const seen = await this.services.overview(progress);
    this.lastLook = performance.now() - started;
    return seen;
  }

  private readonly change = <Report>(
    ...[command, run, doneOf]: Parameters<Change<Report>>
  ): void => {
    this.start(command, async (progress) => {
      const outcome = await run(progress);
      if (!outcome.ok) return outcome.failure;
      await this.finish(doneOf(outcome.value.report), outcome.value, progress);
      return null;
    });
  };

  /** After a change the pane shows the workbook as it is now, not as it is believed to be. */
  private async finish(
    done: Done,
    { changed, canUndo, touched }: Made,
    progress: Progress,
  ): Promise<void> {
    const seen = await settled(this.look({ ...progress, isCancelled: () => false }));
    const overview = seen.ok ? seen.value : null;
    this.dispatch({ kind: 'finished', done, changed, canUndo, touched, overview });
  }

  /** One command at a time; a press while another runs does nothing (buttons are disabled then). */
  private readonly start: Start = (command, work) => {
    if (this.isBusy) return;
    this.isBusy = true;
    this.commands += 1;
    this.isCancelled = false;
    this.dispatch({ kind: 'started', command });
    const slow = setTimeout(() => {
      this.dispatch({ kind: 'becameSlow' });
    }, WORTH_TELLING);
    const progress = toldProgress(this.dispatch, () => this.isCancelled);
    void caught(work(progress)).then((failure) => {
      clearTimeout(slow);
      this.isBusy = false;
      if (failure !== null) this.dispatch({ kind: 'failed', command, failure });
    });
  };
}
