import { screen, waitFor, within } from '@testing-library/react';
import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { fileMessagesFor } from '../../src/messages/fileMessagesFor';
import { readFixture } from '../fixtures/readFixture';
import { LANGUAGES, openPane, readableText } from './openPane';

/** A tab of the office's own in the fixture: marks of the contracts under its own headers. */
const OWN = '责任书评分';

describe.each(LANGUAGES)('Adopting a table in %s', (language) => {
  const { adopt: words, hub } = fileMessagesFor(language);

  it('proposes, lets her choose, adopts without changing a cell, and releases', async () => {
    const book = await openFileWorkbook(readFixture('office-own-tables.xlsx'));
    if (!book.ok) throw new Error(book.failure);
    const pane = openPane({ language, book: book.value });
    const { run } = pane.words;
    const before = (await pane.book.read()).tabs;
    await screen.findByRole('heading', { name: pane.words.home.next });
    await pane.press(pane.words.home.step.files);
    await pane.press(hub.adopt);
    expect(await screen.findByRole('heading', { name: words.title })).toHaveFocus();
    const found = await screen.findByRole('region', { name: words.found });
    const own = within(found)
      .getByRole('button', { name: words.show(OWN) })
      .closest('li')!;
    await pane.press(words.show(OWN), own);
    expect(pane.visited).toEqual([`${OWN}!`]);

    // A header that is chosen for another column stands for one column only.
    const selects = within(own).getAllByRole<HTMLSelectElement>('combobox').slice(1);
    const filled = selects.filter(({ value }) => value !== '');
    const [first, second] = filled;
    const path = first!.value;
    await pane.user.selectOptions(second!, path);
    expect(second).toHaveValue(path);
    expect(first).toHaveValue('');
    expect(second).toHaveAccessibleDescription(words.why(words.chosen));
    await pane.user.selectOptions(within(own).getAllByRole('combobox')[0]!, '0');

    const table = within(own).getAllByRole<HTMLSelectElement>('combobox')[0]!;
    const title = table.selectedOptions[0]!.textContent.replace(/ ?[（(].*$/u, '');
    await pane.user.selectOptions(first!, path);
    await pane.user.selectOptions(second!, second!.options[2]!.value);
    await pane.press(words.adoptOf(OWN, title), own);
    await screen.findByRole('button', { name: run.undo });
    await screen.findByText(words.adoptedAs(OWN, title));
    expect((await pane.book.read()).tabs.filter(({ name }) => name === OWN)).toEqual(
      before.filter(({ name }) => name === OWN),
    );

    await pane.press(words.releaseOf(OWN));
    await screen.findByText(run.done.released(OWN));
    await waitFor(() => {
      expect(screen.queryByText(words.adoptedAs(OWN, title))).toBeNull();
    });
    await screen.findByRole('button', { name: words.show(OWN) });
    expect(readableText()).not.toMatch(/undefined|NaN|\[object|null/u);
  });
});
