import { ExcelFailure } from './excelFailure';

/** How long Excel may take, in milliseconds. */
export interface Patience {
  /** After this long without an answer we ask whether somebody is typing in a cell. */
  readonly askAfter: number;
  /** After this long a request is given up, unless somebody is typing (EXCEL.md 5). */
  readonly limit: number;
}

export const PATIENCE: Patience = { askAfter: 2_000, limit: 30_000 };

/** What Excel is doing instead of answering. */
export type WaitingFor = 'cellEdit' | null;

export interface Watch {
  readonly patience: Patience;
  /** Whether a person is typing in a cell; asked again and again while a request is open. */
  readonly isTyping: () => Promise<boolean>;
  /** For the hint 请先按 Enter 结束单元格编辑; null takes it away. */
  readonly onWaiting: (waiting: WaitingFor) => void;
}

/**
 * The answer of a request, or the failure `timeout` when there is none in time. The request cannot
 * be called back: it may still land, so whoever catches this reads back before anything else.
 */
export async function awaitAnswer<Value>(request: Promise<Value>, watch: Watch): Promise<Value> {
  const { askAfter, limit } = watch.patience;
  // An answer that comes after we gave up must not become an unhandled rejection.
  request.catch(() => null);
  const answered = settled(request);
  let waited = 0;
  let hinted = false;
  try {
    for (;;) {
      const step = Math.min(askAfter, Math.max(limit - waited, 1));
      if ((await within(step, answered)) !== null) return await request;
      waited += step;
      const typing = await within(askAfter, Promise.race([watch.isTyping(), answered]));
      if (typing === true) {
        waited = 0;
        if (!hinted) watch.onWaiting('cellEdit');
        hinted = true;
      } else if (waited >= limit) throw new ExcelFailure('timeout', 'none');
    }
  } finally {
    if (hinted) watch.onWaiting(null);
  }
}

async function settled(request: Promise<unknown>): Promise<'settled'> {
  await request.catch(() => null);
  return 'settled';
}

/** What comes of it within so many milliseconds, else null. */
async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, milliseconds);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
