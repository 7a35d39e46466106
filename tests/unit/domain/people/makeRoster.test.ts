import { makeRoster } from '../../../../src/domain/people/makeRoster';
import { member } from '../sampleSchool';

describe('the roster', () => {
  const first = member('D001', { name: '样明', branch: '第二支部' });
  const staff = member('T001', { name: '样红', branch: '' });
  const namesake = member('D002', { name: '样明', branch: '第一支部' });
  const again = member('D001', { name: '样三', branch: '第三支部' });
  const roster = () => makeRoster([first, staff, namesake, again]);

  it('keeps everybody in order', () => {
    expect(roster().people).toEqual([first, staff, namesake, again]);
  });

  it('finds people by id, the first row of an id that stands twice', () => {
    expect(roster().byId.get('D001')).toBe(first);
    expect(roster().byId.get('D002')).toBe(namesake);
    expect(roster().byId.size).toBe(3);
  });

  it('finds namesakes together, in roster order', () => {
    expect(roster().byName.get('样明')).toEqual([first, namesake]);
    expect(roster().byName.get('样红')).toEqual([staff]);
    expect(roster().byName.get('样四')).toBeUndefined();
  });

  it('lists branches in the order of first appearance, blanks left out', () => {
    expect(roster().branches).toEqual(['第二支部', '第一支部', '第三支部']);
  });
});
