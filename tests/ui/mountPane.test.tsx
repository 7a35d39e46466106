import { act, screen } from '@testing-library/react';
import { servicesOver } from '../../src/entry/servicesOver';
import { newFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { mountPane } from '../../src/taskpane/mountPane';
import type { PaneProps } from '../../src/taskpane/paneProps';
import { filesHere } from '../support/filesHere';

function props(): PaneProps {
  const services = servicesOver(newFileWorkbook(), {
    context: () => ({
      now: '2025-01-10T08:30:00',
      toolVersion: '0.1.0',
      sentence: () => '',
      year: null,
    }),
    ...filesHere(),
    goTo: () => Promise.resolve({ ok: true, value: null }),
    onWorkbookChanged: () => () => undefined,
    onWaiting: () => () => undefined,
    onRibbonNote: () => () => undefined,
    welcomeSeen: () => true,
    rememberWelcome: () => undefined,
  });
  return { services, lang: 'zh-CN', theme: 'light', version: '0.1.0' };
}

it('The pane changes language and theme where it stands, and can be taken away', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  const given = props();
  let pane!: ReturnType<typeof mountPane>;
  act(() => {
    pane = mountPane(root, given);
  });
  const insert = await screen.findByRole('button', { name: '插入考核表' });
  act(() => {
    insert.click();
  });
  expect(await screen.findByRole('heading', { name: '插入考核表' })).toBeVisible();
  expect(document.documentElement.lang).toBe('zh-CN');
  act(() => {
    pane.update({ ...given, lang: 'en-US', theme: 'dark' });
  });
  expect(await screen.findByRole('heading', { name: 'Insert sheets' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en-US');
  act(() => {
    pane.unmount();
  });
  expect(root).toBeEmptyDOMElement();
});
