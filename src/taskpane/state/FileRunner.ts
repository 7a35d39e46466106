import type { HandOutReport, HandOutRequest } from '../../commands/handOut/handOutReport';
import type { Result } from '../../domain/result';
import { type CollectionState, requestOf } from '../collect/collectionState';
import type { AdoptionChoice, CollectionRequest } from '../fileServices';
import type { PaneFailure, PaneOutcome, Progress } from '../paneAnswer';
import type { PaneServices } from '../paneServices';
import type { CommandName } from './commandState';
import type { FileCommands } from './fileCommands';
import type { OneAtATime, Start } from './oneAtATime';
import type { PaneAction } from './paneReducer';
import { caught } from './settled';

const SILENT: Progress = { phase: () => undefined, isCancelled: () => false };

/** The commands around files: handing out and collecting. */
export class FileRunner implements FileCommands {
  private isLooking = false;

  constructor(
    private readonly services: PaneServices,
    private readonly dispatch: (action: PaneAction) => void,
    private readonly run: OneAtATime,
  ) {}

  readonly previewHandOut = (request: HandOutRequest): void => {
    this.quietly('previewHandOut', async () => {
      const seen = await this.services.previewHandOut(request, SILENT);
      const preview = seen.ok ? seen.value : null;
      this.dispatch({ kind: 'handOutSeen', seen: { request, preview } });
      return seen.ok ? null : seen.failure;
    });
  };

  readonly saveHandOut = (request: HandOutRequest): void => {
    this.run.change(
      'saveHandOut',
      async (progress) => made(await this.services.saveHandOut(request, progress)),
      (report) => ({ command: 'saveHandOut', report }),
    );
  };

  readonly openHandOut = (request: HandOutRequest): void => {
    this.run.change(
      'openHandOut',
      async (progress) => made(await this.services.openHandOut(request, progress)),
      (report) => ({ command: 'openHandOut', report }),
    );
  };

  readonly add: FileCommands['add'] = (files, folders, collection) => {
    this.start('addReturned', async (progress) => {
      const before = requestOf(collection);
      this.dispatch({ kind: 'collection', action: { kind: 'dropped', folders } });
      const added: string[] = [];
      const read = await this.services.addReturned(
        files,
        (file) => {
          if (file.print !== '') added.push(file.key);
          this.dispatch({ kind: 'collection', action: { kind: 'fileKept', file } });
        },
        progress,
      );
      if (!read.ok && read.failure.kind !== 'cancelled') return read.failure;
      const request = { ...before, keys: [...before.keys, ...added] };
      const failed = await this.proposed(request, { ...progress, isCancelled: () => false });
      return failed ?? (read.ok ? null : read.failure);
    });
  };

  readonly lookAtReturns = (request: CollectionRequest): void => {
    this.quietly('proposeCollection', () => this.proposed(request, SILENT, true));
  };

  readonly propose = (request: CollectionRequest): void => {
    this.start('proposeCollection', (progress) => this.proposed(request, progress));
  };

  readonly remove: FileCommands['remove'] = (keys, collection) => {
    this.start('proposeCollection', async (progress) => {
      await this.services.forgetReturned(keys);
      const files = collection.files.filter(({ key }) => !keys.includes(key));
      this.dispatch({ kind: 'collection', action: { kind: 'removed', keys } });
      return this.proposed(requestOf({ ...collection, files }), progress);
    });
  };

  readonly choose: FileCommands['choose'] = (choices) => {
    this.dispatch({ kind: 'collection', action: { kind: 'chose', choices } });
  };

  readonly merge = (collection: CollectionState): void => {
    const shown = collection.proposal?.report.differences ?? [];
    const { choices } = collection;
    this.run.change(
      'collect',
      async (progress) => {
        const request = requestOf(collection);
        const outcome = await this.services.collect(request, { choices, shown }, progress);
        if (!outcome.ok && isOvertaken(outcome.failure)) await this.proposed(request, progress);
        return outcome;
      },
      (report) => ({ command: 'collect', report }),
    );
  };

  readonly startAgain = (collection: CollectionState): void => {
    this.start('proposeCollection', async (progress) => {
      await this.forget(collection);
      this.dispatch({ kind: 'collection', action: { kind: 'cleared' } });
      return this.proposed({ keys: [], tabs: [], by: null, mappings: [] }, progress);
    });
  };

  readonly lookForTables = (): void => {
    this.quietly('adoption', async () => {
      const seen = await this.services.adoption(SILENT);
      if (!seen.ok) return seen.failure;
      this.dispatch({ kind: 'adoptionSeen', adoption: seen.value });
      return null;
    });
  };

  readonly adopt = (choice: AdoptionChoice): void => {
    this.run.change(
      'adopt',
      (progress) => this.services.adopt(choice, progress),
      (report) => ({ command: 'adopt', report }),
    );
  };

  readonly release = (tab: string): void => {
    this.run.change(
      'release',
      (progress) => this.services.release(tab, progress),
      (report) => ({ command: 'release', report }),
    );
  };

  private readonly start: Start = (command, work) => {
    this.run.start(command, async (progress) => {
      const failure = await work(progress);
      if (failure === null) this.dispatch({ kind: 'rested' });
      return failure;
    });
  };

  /** Looks without telling: what was made before stays to be read and taken back. */
  private quietly(command: CommandName, look: () => Promise<PaneFailure | null>): void {
    if (this.isLooking || this.run.isBusy()) return;
    this.isLooking = true;
    void caught(look()).then((failure) => {
      this.isLooking = false;
      if (failure !== null && !this.run.isBusy()) {
        this.dispatch({ kind: 'failed', command, failure });
      }
    });
  }

  private async forget({ files }: CollectionState): Promise<void> {
    await this.services.forgetReturned(files.map(({ key }) => key));
  }

  private async proposed(
    request: CollectionRequest,
    progress: Progress,
    isSame = false,
  ): Promise<PaneFailure | null> {
    const seen = await this.services.proposeCollection(request, progress);
    if (!seen.ok) {
      const isGone = seen.failure.kind === 'refused' && seen.failure.reason === 'filesGone';
      if (isGone) this.dispatch({ kind: 'collection', action: { kind: 'cleared' } });
      return seen.failure;
    }
    const proposal = seen.value;
    this.dispatch({ kind: 'collection', action: { kind: 'proposed', request, proposal, isSame } });
    return null;
  }
}

/** The workbook changed since the differences were shown. */
function isOvertaken(failure: PaneFailure): boolean {
  return failure.kind === 'refused' && failure.reason === 'collectionChanged';
}

/** Making workbooks leaves the open one as it is. */
function made(report: Result<HandOutReport, PaneFailure>): PaneOutcome<HandOutReport> {
  if (!report.ok) return report;
  return {
    ok: true,
    value: { report: report.value, changed: false, canUndo: false, touched: [] },
  };
}
