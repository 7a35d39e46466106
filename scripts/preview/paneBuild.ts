import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { EXCEL_CLIENT, FONT_STYLES } from './libraries';

/** Where the pane of the preview is built. */
export const PANE_FOLDER = resolve('node_modules/.cache/kaoping/pane');

/** The scripts that stand where office.js stands in Excel. */
const OFFICE_SCRIPTS = ['/preview/frame.js', EXCEL_CLIENT, '/preview/office.js'];

export interface PaneBuild {
  /** Null: built. Blank: not yet. Otherwise what webpack said. */
  readonly problem: () => string | null;
  close(): void;
}

/** Starts webpack in a process of its own. */
export function buildPane(): PaneBuild {
  let problem: string | null = '';
  const script = resolve('scripts/preview/watchPane.mjs');
  const child = fork(script, [PANE_FOLDER, OFFICE_SCRIPTS.join(' '), FONT_STYLES]);
  child.on('message', (told) => {
    problem = (told as { problem: string | null }).problem;
  });
  child.on('exit', (code) => {
    if (code !== 0 && problem === '') problem = `webpack ended with code ${code ?? 'none'}`;
  });
  return {
    problem: () => problem,
    close: () => {
      child.disconnect();
    },
  };
}
