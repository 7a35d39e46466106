/**
 * A short code for a bug: the same fault at the same place gives the same code, and nothing of what
 * stood in a cell can be read from it.
 */
export function bugCode(error: unknown): string {
  const text = error instanceof Error ? `${error.name} ${placeOf(error)}` : typeof error;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** Names of the functions it came through; paths and lines differ from machine to machine. */
function placeOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').slice(1, 5);
  return frames.map((frame) => /at (?:async )?([\w.<>]+) \(/u.exec(frame)?.[1] ?? '').join(' ');
}
