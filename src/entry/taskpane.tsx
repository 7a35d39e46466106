import about from '../../package.json';
import { watchChanges } from '../hosts/excel/watchChanges';
import type { Language } from '../messages/language';
import { paneMessagesFor } from '../messages/paneMessagesFor';
import { mountPane } from '../taskpane/mountPane';
import { lazyServices } from './lazyServices';
import { officeLanguage } from './officeLanguage';
import { officeTheme } from './officeTheme';
import { notePlace, RibbonNotes } from './ribbonNotes';
import { WaitingForCell } from './waitingForCell';
import { rememberWelcome, welcomeSeen } from './welcomeMemory';

/** The floor of the product: Excel 2021, Microsoft 365, Excel on the web (EXCEL.md). */
const REQUIRED_API = '1.14';

/** The page Excel shows in its task pane. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  if (typeof Office === 'undefined') {
    say(root, 'zh-CN', 'noOffice');
    return;
  }
  const { host } = await Office.onReady();
  const language = officeLanguage(Office.context.displayLanguage);
  const isExcel = host === Office.HostType.Excel;
  if (!isExcel || !Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_API)) {
    say(root, language, isExcel ? 'oldExcel' : 'notExcel');
    return;
  }
  // The pane paints before the engines and forms have arrived.
  const links = { waiting: new WaitingForCell(), notes: new RibbonNotes(notePlace(Office)) };
  const services = lazyServices(
    async () => (await import('./excelServices')).excelServices(Excel, links).services,
    {
      onWorkbookChanged: (listener) => watchChanges(Excel, listener),
      onWaiting: links.waiting.listen,
      onRibbonNote: links.notes.listen,
      welcomeSeen,
      rememberWelcome,
    },
  );
  const props = () => ({ services, lang: language, theme: themeNow(), version: about.version });
  const pane = mountPane(root, props());
  for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)']) {
    window.matchMedia(query).addEventListener('change', () => {
      pane.update(props());
    });
  }
}

function themeNow(): ReturnType<typeof officeTheme> {
  const told = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return officeTheme(told?.bodyBackgroundColor, (query) => window.matchMedia(query).matches);
}

/** A page without Excel says so instead of staying white. */
function say(
  root: HTMLElement,
  language: Language,
  why: 'noOffice' | 'notExcel' | 'oldExcel',
): void {
  document.documentElement.lang = language;
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.style.cssText = 'font: 14px/1.6 sans-serif; margin: 16px';
  sentence.textContent = paneMessagesFor(language).cannotStart[why];
  root.replaceChildren(sentence);
}

await start();
