import { screen, within } from '@testing-library/react';
import { exampleBook } from './exampleBook';
import { LANGUAGES, openPane } from './openPane';

describe.each(LANGUAGES)('the lists of a scheme, in %s', (language) => {
  it('stand by what they are for: to decide on, to post, to send, to go on with', async () => {
    const book = await exampleBook(['class-composite', 'observation', 'double-contract']);
    const pane = openPane({ language, book });
    const { lists } = pane.words.scheme;
    await pane.press(pane.words.home.step.lists);
    const which = await screen.findByRole('combobox', { name: lists.which });
    await pane.user.selectOptions(which, 'class-composite');
    const tabsOf = (purpose: keyof typeof lists.purpose): string =>
      within(screen.getByRole('list', { name: lists.purpose[purpose] }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
        .join('\n');
    expect(tabsOf('list')).toContain('文明班级名单');
    expect(tabsOf('notice')).toContain('文明班级公示名单');
    expect(tabsOf('circular')).toContain('班级月度通报');
    expect(screen.queryByRole('list', { name: lists.purpose.ledger })).toBeNull();
    await pane.user.selectOptions(which, 'observation');
    expect(tabsOf('ledger')).toContain('听课催办名单');
    await pane.user.selectOptions(which, 'double-contract');
    expect(tabsOf('notice')).toContain('责任书公示名单');
    expect(tabsOf('circular')).toContain('责任书考核结果通报');
  });
});
