import type { TableProposal } from '../../../src/commands/adopt/adoptReport';
import {
  chooseHeader,
  headersOf,
  likelyColumns,
  NOTHING_CHOSEN,
  stillNeeded,
} from '../../../src/taskpane/adopt/chosenHeaders';

const column = (key: string) => ({ key, header: key.toUpperCase() });
const proposal: TableProposal = {
  table: { scheme: 's', part: 'p', title: '表' },
  mapping: { scheme: 's', part: 'p', tab: '旧表', headerRows: 1, columns: [] },
  score: 80,
  columns: [
    { ...column('id'), path: '工号', why: ['synonym'] },
    { ...column('name'), path: '教师', why: ['names'] },
  ],
  open: [column('mark')],
  all: ['id', 'name', 'mark', 'note'].map(column),
  headers: ['工号', '教师', '得分'],
};

describe('Headers of a table that is adopted', () => {
  it('stand for one column each: chosen for another, the first has none any more', () => {
    const chosen = chooseHeader(proposal, NOTHING_CHOSEN, { key: 'mark', path: '教师' });
    expect(Object.fromEntries(headersOf(proposal, chosen))).toEqual({
      id: '工号',
      name: '',
      mark: '教师',
    });
    const none = chooseHeader(proposal, chosen, { key: 'mark', path: '' });
    expect(Object.fromEntries(headersOf(proposal, none))).toMatchObject({ name: '', mark: '' });
  });

  it('are asked for where a column cannot be done without', () => {
    expect(stillNeeded(proposal, headersOf(proposal, NOTHING_CHOSEN))).toEqual([column('mark')]);
    const chosen = chooseHeader(proposal, NOTHING_CHOSEN, { key: 'mark', path: '得分' });
    expect(stillNeeded(proposal, headersOf(proposal, chosen))).toEqual([]);
    expect(likelyColumns(proposal).map(({ key }) => key)).toEqual(['id', 'name', 'mark']);
  });
});
