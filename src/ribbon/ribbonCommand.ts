/** What Office hands a function of the ribbon; Excel waits until it is told that all is done. */
export interface RibbonEvent {
  completed(): void;
}

/** The functions that the buttons of the manifest name. */
export type RibbonAction = 'insert' | 'check' | 'calculate' | 'summarise';

/** Where Office looks for the functions: `Office.actions`. */
export interface RibbonActions {
  associate(name: RibbonAction, run: (event: RibbonEvent) => void): void;
}

/**
 * Ties the buttons to their work. One runs at a time: a double click, or another button meanwhile,
 * does nothing (EXCEL.md 15). Excel is always told that a press is done, also when it failed.
 */
export function associateRibbon(
  actions: RibbonActions,
  run: (action: RibbonAction) => Promise<void>,
): void {
  let isRunning = false;
  const pressed = async (action: RibbonAction, event: RibbonEvent): Promise<void> => {
    const isFirst = !isRunning;
    try {
      if (!isFirst) return;
      isRunning = true;
      await run(action);
    } finally {
      if (isFirst) isRunning = false;
      event.completed();
    }
  };
  for (const action of ['insert', 'check', 'calculate', 'summarise'] as const) {
    actions.associate(action, (event) => {
      // Whatever goes wrong has been told in the workbook by `run`; Excel shows nothing of ours.
      pressed(action, event).catch(() => undefined);
    });
  }
}
