import { associateRibbon } from '../ribbon/ribbonCommand';
import { excelContext, excelServices } from './excelServices';
import { officeLanguage } from './officeLanguage';
import { notePlace, RibbonNotes } from './ribbonNotes';
import { runFromRibbon } from './runFromRibbon';
import { WaitingForCell } from './waitingForCell';

// The page behind the buttons of the ribbon, in a runtime of its own: a shared runtime may lose the
// first click (EXCEL.md 15). Association stands at the top of the module, before anything is awaited.
const excel = lazily(() => {
  const notes = new RibbonNotes(notePlace(Office));
  return { notes, ...excelServices(Excel, { waiting: new WaitingForCell(), notes }) };
});

associateRibbon(Office.actions, async (action) => {
  await Office.onReady();
  const { services, workbook, notes } = excel();
  await runFromRibbon(action, {
    services,
    workbook,
    context: excelContext(),
    language: officeLanguage(Office.context.displayLanguage),
    leave: (note) => {
      notes.leave(note);
    },
  });
});

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// Said while the page loads: before this, office.js does not tell Excel that there are functions to
// call, and a press would wait for ever.
void Office.onReady();
