import { screen, within } from '@testing-library/react';
import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { fileMessagesFor } from '../../src/messages/fileMessagesFor';
import { exampleBook } from './exampleBook';
import { LANGUAGES, openPane, readableText } from './openPane';

describe.each(LANGUAGES)('Handing out in %s', (language) => {
  const { handOut: words, hub } = fileMessagesFor(language);

  it('goes from 收发 to one zip with a workbook for each branch', async () => {
    const pane = openPane({ language, book: await exampleBook(['double-contract']) });
    const steps = screen.getByRole('navigation', { name: pane.words.home.steps });
    await screen.findByRole('heading', { name: pane.words.home.next });
    await pane.press(pane.words.home.step.files, steps);
    await pane.press(hub.handOut);
    expect(await screen.findByRole('heading', { name: words.title })).toHaveFocus();
    const units = screen.getByRole('region', { name: words.units });
    const boxes = await within(units).findAllByRole('checkbox');
    expect(boxes.length).toBeGreaterThan(1);
    expect(screen.getByText(words.chosen(boxes.length, boxes.length))).toBeVisible();
    await pane.user.click(boxes[0]!);
    await pane.user.type(screen.getByLabelText(words.deadline), '2024-12-20');
    await pane.press(words.save(boxes.length - 1));
    const saved = await screen.findByText(/among your downloads|请在下载中查收/u);
    expect(saved).toBeVisible();
    expect(pane.saved).toHaveLength(1);
    expect(readableText()).not.toMatch(/undefined|NaN|\[object|null/u);
  });

  it('opens the workbook of one unit where the host can', async () => {
    const pane = openPane({ language, book: await exampleBook(['double-contract']) });
    await screen.findByRole('heading', { name: pane.words.home.next });
    await pane.press(pane.words.home.step.files);
    await pane.press(hub.handOut);
    const [open] = await screen.findAllByRole('button', { name: /Excel/u });
    await pane.user.click(open!);
    await screen.findByText(/Save from the new window|请在新窗口/u);
    expect(pane.opened).toHaveLength(1);
    const bytes = Uint8Array.from(atob(pane.opened[0]!), (char) => char.charCodeAt(0));
    const file = await openFileWorkbook(bytes);
    expect(file.ok && (await file.value.read()).metadata?.handOut?.unit).toBeTruthy();
  });
});
