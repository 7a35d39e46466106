import type { HandOutReport, HandOutRequest } from '../../commands/handOut/handOutReport';
import type { Result } from '../../domain/result';
import { type CollectionState, requestOf } from '../collect/collectionState';
import type { CollectionRequest } from '../fileServices';
import type { PaneFailure, PaneOutcome, PaneServices, Progress } from '../paneServices';
import type { FileCommands } from './fileCommands';
import type { OneAtATime } from './oneAtATime';
import type { PaneAction } from './paneReducer';

/** The commands around files: handing out and collecting. */
export class FileRunner implements FileCommands {
  constructor(
    private readonly services: PaneServices,
    private readonly dispatch: (action: PaneAction) => void,
    private readonly run: OneAtATime,
  ) {}

  readonly previewHandOut = (request: HandOutRequest): void => {
    this.run.start('previewHandOut', async (progress) => {
      const seen = await this.services.previewHandOut(request, progress);
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
    this.run.start('addReturned', async (progress) => {
      const before = collection.isMerged ? null : requestOf(collection);
      if (before === null) await this.forget(collection);
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
      const { keys = [], tabs = [], by = null, mappings = [] } = before ?? {};
      const request = { keys: [...keys, ...added], tabs, by, mappings };
      const failed = await this.proposed(request, { ...progress, isCancelled: () => false });
      return failed ?? (read.ok ? null : read.failure);
    });
  };

  readonly propose = (request: CollectionRequest): void => {
    this.run.start('proposeCollection', (progress) => this.proposed(request, progress));
  };

  readonly remove: FileCommands['remove'] = (keys, collection) => {
    this.run.start('proposeCollection', async (progress) => {
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
    this.run.start('proposeCollection', async (progress) => {
      await this.forget(collection);
      this.dispatch({ kind: 'collection', action: { kind: 'cleared' } });
      return this.proposed({ keys: [], tabs: [], by: null, mappings: [] }, progress);
    });
  };

  private async forget({ files }: CollectionState): Promise<void> {
    await this.services.forgetReturned(files.map(({ key }) => key));
  }

  private async proposed(
    request: CollectionRequest,
    progress: Progress,
  ): Promise<PaneFailure | null> {
    const seen = await this.services.proposeCollection(request, progress);
    if (!seen.ok) {
      const isGone = seen.failure.kind === 'refused' && seen.failure.reason === 'filesGone';
      if (isGone) this.dispatch({ kind: 'collection', action: { kind: 'cleared' } });
      return seen.failure;
    }
    const proposal = seen.value;
    this.dispatch({ kind: 'collection', action: { kind: 'proposed', request, proposal } });
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
