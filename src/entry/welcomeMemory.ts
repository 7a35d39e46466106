const KEY = 'kaoping.welcomeSeen';

/**
 * Whether the welcome was seen on this machine. Storage may be closed to frames of other sites;
 * then the welcome simply comes again.
 */
export function welcomeSeen(): boolean {
  try {
    return globalThis.localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

export function rememberWelcome(): void {
  try {
    globalThis.localStorage.setItem(KEY, 'yes');
  } catch {
    // Nothing is lost but the memory of a welcome.
  }
}
