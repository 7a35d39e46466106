import type { zhDemo } from '../zh/zhDemo';
import { enList } from './enCell';

export const enDemo: typeof zhDemo = {
  intro:
    'The example school: 24 Party members, 3 branches, 7 classes; 14 schemes in one workbook, from beginning to end.',
  step: {
    new: 'Make a workbook from the roster',
    fill: 'Fill in the sheets, logs and registers',
    check: 'Check',
    calculate: 'Calculate',
    review: 'Type the review of the commitments after the meeting',
    recalculate: 'Calculate again: scores travel on to the composite and the stars',
    summarise: 'Summary and lists',
    explain: 'Explain one score',
  },
  filled: (cells, tabs) => `${cells} cells filled in on ${enList(tabs)}`,
  notSaved: 'The workbook was not saved; add --out DIR to save it.',
};
