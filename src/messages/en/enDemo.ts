import type { zhDemo } from '../zh/zhDemo';
import { enList } from './enCell';

export const enDemo: typeof zhDemo = {
  intro: 'The example school: 24 Party members, 3 branches, the year end of the two contracts.',
  step: {
    new: 'Make a workbook from the roster',
    fill: 'Fill in the two score sheets',
    check: 'Check',
    calculate: 'Calculate',
    summarise: 'Summary and lists',
    explain: 'Explain one score',
  },
  filled: (cells, tabs) => `${cells} cells filled in on ${enList(tabs)}`,
  notSaved: 'The workbook was not saved; add --out DIR to save it.',
};
