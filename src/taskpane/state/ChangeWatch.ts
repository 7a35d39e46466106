/** Somebody who has not typed for this long has finished for now, ms. */
const QUIET = 1000;

/** Waits until changes by hand have come to rest, then acts once. */
export class ChangeWatch {
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly act: () => void) {}

  changed(): void {
    this.stop();
    this.timer = setTimeout(this.act, QUIET);
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
