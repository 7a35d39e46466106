import { screen, within } from '@testing-library/react';
import { fileMessagesFor } from '../../src/messages/fileMessagesFor';
import { plainTab, text } from '../contract/workbookContract';
import { exampleBook } from './exampleBook';
import { LANGUAGES, openPane, readableText } from './openPane';

/** An office's own table of a colleague's marks, under headers of its own. */
const OWN = '办公室旧表';

async function bookWithOwnTable() {
  const book = await exampleBook([]);
  const header = ['工号', '教师姓名', '支部', '月份', '听课节数'].map(text);
  const rows = [['D001', '样安', '第一支部', '2024-09', '3'].map(text)];
  await book.apply({
    steps: [{ kind: 'putTab', tab: plainTab(OWN, [header, ...rows]), before: null }],
  });
  return book;
}

describe.each(LANGUAGES)('Adopting a table in %s', (language) => {
  const { adopt: words, hub } = fileMessagesFor(language);

  it('proposes, lets her choose, adopts, and releases', async () => {
    const pane = openPane({ language, book: await bookWithOwnTable() });
    await screen.findByRole('heading', { name: pane.words.home.next });
    await pane.press(pane.words.home.step.files);
    await pane.press(hub.adopt);
    await screen.findByRole('heading', { name: words.title });
    const found = await screen.findByRole('region', { name: words.found });
    console.log(found.textContent);
    expect(within(found).getByText(OWN)).toBeVisible();
    expect(readableText()).not.toMatch(/undefined|NaN|\[object|null/u);
  });
});
