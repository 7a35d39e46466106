import type { Overview } from '../../../src/commands/overview';
import type { SchemeState } from '../../../src/commands/schemeCard';
import { zhPane } from '../../../src/messages/zh/zhPane';
import { ALL_SCHEMES } from '../../../src/schemes/allSchemes';
import { ALL_TABLE_SCHEMES } from '../../../src/schemes/tables/allTableSchemes';
import { workbookCounts } from '../../../src/taskpane/home/workbookCountsSentence';
import { schemesFound } from '../../../src/taskpane/insert/schemesFound';
import { byPurpose, cardsInUse, cardsOf } from '../../../src/taskpane/state/cards';

const inState = (state: SchemeState) => (scheme: { readonly id: string }) => ({ scheme, state });

function overviewWith(states: Readonly<Record<string, SchemeState>>): Overview {
  const card = (scheme: { readonly id: string }) => inState(states[scheme.id] ?? 'absent')(scheme);
  return {
    schemes: ALL_SCHEMES.map(card),
    tables: ALL_TABLE_SCHEMES.map(card),
  } as unknown as Overview;
}

describe('The cards of the schemes', () => {
  const cards = cardsOf(overviewWith({}));

  it('stand by purpose, and by DOMAIN.md within', () => {
    const groups = byPurpose(cards);
    expect(groups.map(({ purpose }) => purpose)).toEqual(['yearEnd', 'report', 'daily', 'award']);
    expect(groups.flatMap((group) => group.cards)).toHaveLength(cards.length);
    expect(groups[0]!.cards.slice(0, 2).map(({ scheme }) => scheme.id)).toEqual([
      'double-contract',
      'dual-duty',
    ]);
    expect(byPurpose([])).toEqual([]);
  });

  it('count what needs somebody first', () => {
    const used = cardsInUse(
      overviewWith({ observation: 'calculated', 'home-visit': 'problems', mentoring: 'ready' }),
    );
    expect(workbookCounts(used, zhPane.home)).toBe('共 3 种考核：有问题 1，可计算 1，已计算 1');
  });

  it.each([
    ['听课', 'observation'],
    ['S2-21', 'student-ledger'],
    [' mentor-apprentice', 'mentoring'],
    ['帮教', 'student-ledger'],
  ])('are found by %s', (searched, id) => {
    expect(schemesFound(cards, searched).map(({ scheme }) => scheme.id)).toContain(id);
    expect(schemesFound(cards, searched).length).toBeLessThan(cards.length);
  });
});
