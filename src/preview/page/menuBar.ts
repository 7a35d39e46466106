import type { Language } from '../../messages/language';
import type { PreviewWords } from '../../messages/previewWords';
import type { PreviewTheme } from './paneHost';

/** What the menu of the page asks for. */
export interface MenuActions {
  readonly example: () => void;
  readonly newBook: () => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly failNext: () => void;
  readonly language: (language: Language) => void;
  readonly theme: (theme: PreviewTheme) => void;
}

/** The menu of the page, as elements; words and choices are those given. */
export function menuBar(
  words: PreviewWords,
  chosen: { readonly language: Language; readonly theme: PreviewTheme },
  actions: MenuActions,
): readonly HTMLElement[] {
  return [
    button(words.example, actions.example),
    button(words.newBook, actions.newBook),
    fileButton(words.open, actions.open),
    button(words.save, actions.save),
    button(words.failNext, actions.failNext),
    choice(
      words.language,
      chosen.language,
      { 'zh-CN': '中文', 'en-US': 'English' },
      actions.language,
    ),
    choice(words.theme, chosen.theme, { light: words.light, dark: words.dark }, actions.theme),
  ];
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

/** A button, so that it is reached by keyboard, with the file field behind it. */
function fileButton(label: string, chosen: (file: File) => void): HTMLElement {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.xlsx';
  field.hidden = true;
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file !== undefined) chosen(file);
    field.value = '';
  });
  const made = button(label, () => {
    field.click();
  });
  made.append(field);
  return made;
}

function choice<V extends string>(
  label: string,
  value: V,
  options: Readonly<Record<V, string>>,
  chosen: (value: V) => void,
): HTMLElement {
  const made = document.createElement('label');
  const list = document.createElement('select');
  for (const [key, text] of Object.entries<string>(options)) {
    list.append(new Option(text, key, key === value, key === value));
  }
  list.addEventListener('change', () => {
    chosen(list.value as V);
  });
  made.append(label, ' ', list);
  return made;
}
