import { type NotePlace, RibbonNotes } from '../../../src/entry/ribbonNotes';
import type { RibbonNote } from '../../../src/taskpane/paneServices';

const NOTE: RibbonNote = {
  action: 'calculate',
  time: '2025-01-10T08:30:00',
  sentence: '工作簿是只读的。',
  code: 'host.readOnly',
};
const DAY = 24 * 60 * 60 * 1000;

/** A storage as browsers have it, and windows that hear of events. */
function machine() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  const events = new EventTarget();
  Object.assign(globalThis, {
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  });
  const clock = { now: 0 };
  const notes = (place: Partial<NotePlace> = {}) =>
    new RibbonNotes({ storage, partition: '', workbook: '甲.xlsx', ...place }, () => clock.now);
  const happens = (name: string) => events.dispatchEvent(new Event(name));
  return { kept, clock, notes, happens };
}

const heard = (notes: RibbonNotes): RibbonNote[] => {
  const all: RibbonNote[] = [];
  notes.listen((note) => all.push(note));
  return all;
};

describe('What the ribbon could not tell in the workbook', () => {
  it('is told by the pane that is opened next, once', () => {
    const { notes, kept } = machine();
    notes().leave(NOTE);
    expect(heard(notes())).toEqual([NOTE]);
    expect(kept.size).toBe(0);
    expect(heard(notes())).toEqual([]);
  });

  it.each(['storage', 'focus', 'pageshow'])('is told at once by an open pane, on %s', (event) => {
    const { notes, happens } = machine();
    const all = heard(notes());
    notes().leave(NOTE);
    expect(all).toEqual([]);
    happens(event);
    expect(all).toEqual([NOTE]);
  });

  it('is not told any more when nobody listens', () => {
    const { notes, happens } = machine();
    const told = jest.fn();
    notes().listen(told)();
    notes().leave(NOTE);
    happens('storage');
    expect(told).not.toHaveBeenCalled();
  });

  it('waits for the pane of its own workbook', () => {
    const { notes } = machine();
    notes().leave(NOTE);
    expect(heard(notes({ workbook: '乙.xlsx' }))).toEqual([]);
    expect(heard(notes({ partition: 'other host' }))).toEqual([]);
    expect(heard(notes())).toEqual([NOTE]);
  });

  it('is dropped after a day, and so is what no version of ours has left', () => {
    const { notes, kept, clock } = machine();
    notes().leave(NOTE);
    clock.now = DAY;
    expect(heard(notes())).toEqual([]);
    expect(kept.size).toBe(0);
    for (const text of ['{', '[]', '{"action":"format"}', 'null']) {
      kept.set('kaoping.ribbonNote', text);
      expect(heard(notes())).toEqual([]);
    }
  });

  it('is lost quietly where the frame may not store anything', () => {
    const { notes } = machine();
    notes({ storage: null }).leave(NOTE);
    expect(heard(notes({ storage: null }))).toEqual([]);
    const refusing = () => {
      throw new Error('SecurityError');
    };
    const closed = { getItem: refusing, setItem: refusing, removeItem: refusing };
    notes({ storage: closed }).leave(NOTE);
    expect(heard(notes({ storage: closed }))).toEqual([]);
  });
});
