import type { RibbonNote } from '../taskpane/paneServices';

/** Where notes lie: the storage of this browser or Excel, which never leaves the machine. */
type NoteStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** One workbook on this machine, as far as the pages of the add-in can tell it from others. */
export interface NotePlace {
  /** Null where storage is closed, e.g. to frames of other sites. */
  readonly storage: NoteStorage | null;
  /** Blank except where Excel on the web keeps the storages of hosts apart. */
  readonly partition: string;
  /** Address of the workbook; blank for one that was never saved. */
  readonly workbook: string;
}

/** Later nobody knows any more what it was about, ms. */
const KEPT_FOR = 24 * 60 * 60 * 1000;
const KEY = 'kaoping.ribbonNote';
const ACTIONS: readonly string[] = ['insert', 'check', 'calculate', 'summarise'];

/**
 * What a button of the ribbon could not tell in the workbook: its page has no window, so it leaves a
 * note for the pane of the same workbook, which shows it at once or when it is opened next.
 */
export class RibbonNotes {
  constructor(
    private readonly place: NotePlace,
    private readonly now: () => number = Date.now,
  ) {}

  private get key(): string {
    return `${this.place.partition}${KEY}`;
  }

  leave(note: RibbonNote): void {
    const { storage, workbook } = this.place;
    try {
      storage?.setItem(this.key, JSON.stringify({ ...note, workbook, at: this.now() }));
    } catch {
      // Storage is full or closed; there is no other place that needs neither cell nor dialog.
    }
  }

  /** Calls back with the note that is there, and with those to come; gives the way to stop it. */
  readonly listen = (listener: (note: RibbonNote) => void): (() => void) => {
    const look = (): void => {
      const note = this.take();
      if (note !== null) listener(note);
    };
    look();
    // "storage" is told to other pages only, and not by every host: coming back looks again.
    for (const event of EVENTS) globalThis.addEventListener(event, look);
    return () => {
      for (const event of EVENTS) globalThis.removeEventListener(event, look);
    };
  };

  /** The note of this workbook, which is then gone; others are left to their own panes. */
  private take(): RibbonNote | null {
    const { storage, workbook } = this.place;
    try {
      const text = storage?.getItem(this.key) ?? null;
      if (storage === null || text === null) return null;
      const left: unknown = JSON.parse(text);
      const isFresh = isLeftNote(left) && this.now() - left.at < KEPT_FOR;
      if (isFresh && left.workbook !== workbook) return null;
      storage.removeItem(this.key);
      if (!isFresh) return null;
      const { action, time, sentence, code } = left;
      return { action, time, sentence, code };
    } catch {
      return null;
    }
  }
}

const EVENTS = ['storage', 'focus', 'pageshow'] as const;

interface LeftNote extends RibbonNote {
  readonly workbook: string;
  readonly at: number;
}

/** Another version of the add-in may have left something else. */
function isLeftNote(left: unknown): left is LeftNote {
  if (typeof left !== 'object' || left === null) return false;
  const fields = left as Readonly<Record<string, unknown>>;
  const texts = ['time', 'sentence', 'code', 'workbook'];
  return (
    texts.every((name) => typeof fields[name] === 'string') &&
    typeof fields['at'] === 'number' &&
    typeof fields['action'] === 'string' &&
    ACTIONS.includes(fields['action'])
  );
}

/** The place of this page's workbook, in Excel or in the preview. */
export function notePlace(office: {
  readonly context: { readonly partitionKey?: string; readonly document?: { url?: string | null } };
}): NotePlace {
  const { partitionKey = '', document } = office.context;
  return { storage: openStorage(), partition: partitionKey, workbook: document?.url ?? '' };
}

function openStorage(): NoteStorage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
