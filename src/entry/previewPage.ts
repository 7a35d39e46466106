// The page of `npm start`: the add-in without Excel.
import { PreviewPage } from '../preview/page/previewPage';
import type { UniverGlobals } from '../preview/page/univerGlobals';

const page = new PreviewPage(
  {
    menu: element('menu'),
    note: element('note'),
    grid: element('grid'),
    pane: element('pane') as HTMLIFrameElement,
    status: element('status'),
  },
  window as unknown as UniverGlobals,
);
Object.assign(globalThis, { kaopingPreview: page });
await page.start();

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element "${id}"`);
  return found;
}
