import type { Result } from '../../domain/result';
import type { PaneFailure } from '../paneAnswer';

/** Services answer with values; what they throw all the same is a bug and is told as such. */
function bug(error: unknown): PaneFailure {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: 'host', code: 'unknown', detail };
}

/** The failure of a piece of work, one that it threw included; null when there was none. */
export async function caught(work: Promise<PaneFailure | null>): Promise<PaneFailure | null> {
  try {
    return await work;
  } catch (error) {
    return bug(error);
  }
}

/** What came of a piece of work, thrown errors included. */
export async function settled<Value>(
  work: Promise<Result<Value, PaneFailure>>,
): Promise<Result<Value, PaneFailure>> {
  try {
    return await work;
  } catch (error) {
    return { ok: false, failure: bug(error) };
  }
}
