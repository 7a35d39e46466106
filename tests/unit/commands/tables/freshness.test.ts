import { calculate } from '../../../../src/commands/calculate';
import { knownSchemes } from '../../../../src/commands/knownSchemes';
import { newWorkbook } from '../../../../src/commands/newWorkbook';
import { overview } from '../../../../src/commands/overview';
import { exampleRoster } from '../../../../src/example/exampleRoster';
import { fillExample } from '../../../../src/example/fillExample';
import { newFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { applyPlan, CONTEXT, press, pressCheck, type } from '../../../support/pressing';

describe('results of every kind of appraisal', () => {
  it('are fresh right after they were calculated, also on the next day', async () => {
    const book = newFileWorkbook();
    const ids = knownSchemes({}).map(({ id }) => id);
    await press(book, newWorkbook(exampleRoster(), ids, CONTEXT));
    await applyPlan(book, fillExample(await book.read()));
    await press(book, calculate(await book.read(), CONTEXT));
    const { tables } = overview(await book.read(), { ...CONTEXT, now: '2025-01-11T08:30:00' });
    const wanted = tables.map(({ scheme }) => [scheme.id, 'calculated']);
    const states = tables.map(({ scheme, state }) => [scheme.id, state]);
    // 缺维度 is an error of the example (E19).
    expect(states).toEqual(
      wanted.map(([id, state]) => [id, id === 'dual-duty' ? 'problems' : state]),
    );
    const problems = await pressCheck(book);
    expect(problems.filter(({ code }) => code === 'W26')).toEqual([]);
  });

  it('are out of date when a mark is typed on a tab that holds its own results', async () => {
    const book = newFileWorkbook();
    await press(book, newWorkbook(exampleRoster(), ['branch-three-type'], CONTEXT));
    await applyPlan(book, fillExample(await book.read()));
    await press(book, calculate(await book.read(), CONTEXT));
    const stateNow = async (): Promise<string | undefined> =>
      overview(await book.read(), CONTEXT).tables.find(
        ({ scheme }) => scheme.id === 'branch-three-type',
      )?.state;
    expect(await stateNow()).toBe('calculated');
    await type(book, '三型党组织考核表', 'D5', 13);
    expect(await stateNow()).toBe('stale');
  });
});
