/** Whether the user is typing in a cell: Excel refuses or delays requests meanwhile. */
export class CellEditMode {
  private ended: Promise<void> | null = null;
  private finish: (() => void) | null = null;

  get isOn(): boolean {
    return this.ended !== null;
  }

  enter(): void {
    this.ended ??= new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  leave(): void {
    this.finish?.();
    this.finish = null;
    this.ended = null;
  }

  /** Resolves as soon as nobody is typing. */
  async over(): Promise<void> {
    await this.ended;
  }
}
