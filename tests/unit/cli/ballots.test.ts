import { Harness } from './cliHarness';

async function voteBook(harness: Harness): Promise<string> {
  const book = await harness.withExample();
  await harness.run(['insert', book, '--schemes', 'ballot-report', '--out', book]);
  return book;
}

const VOTE = ['--scheme', 'ballot-report', '--out', '选票.xlsx'];

describe('kaoping ballots', () => {
  it('says how many papers there are for whom, and by which numbers', async () => {
    const harness = new Harness();
    const book = await voteBook(harness);
    const { exit, out } = await harness.run([
      'ballots',
      book,
      ...VOTE,
      '--counts',
      'A=23，B=19,C=0',
    ]);
    expect(exit).toBe(0);
    expect(out).toContain('评议对象 4 个，选票 42 张');
    expect(out).toContain('A 票 23 张，A-001 至 A-023');
    expect(out).toContain('C 票 0 张，不印');
    expect(out).toContain('计票单(述职评议)');
    expect(harness.stored.has('选票.xlsx')).toBe(true);
  });

  it('tells machines the same, and people in English', async () => {
    const harness = new Harness();
    const book = await voteBook(harness);
    const asked = ['ballots', book, ...VOTE, '--counts', 'A=2,B=1,C=0'];
    const { out } = await harness.run([...asked, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      command: 'ballots',
      scheme: 'ballot-report',
      objects: 4,
      groups: [
        { group: 'A', papers: 2 },
        { group: 'B', papers: 1 },
        { group: 'C', papers: 0 },
      ],
    });
    const english = await harness.run([...asked, '--lang', 'en']);
    expect(english.out).toContain('group A: 2 ballots, A-001 to A-002');
  });

  it.each([
    ['counts that are none', ['--counts', 'A23'], '请写成 A=23,B=19,C=16'],
    ['a group that the scheme does not have', ['--counts', 'D=3'], '可用：A、B、C'],
    ['nobody to vote', ['--counts', 'A=0,B=0,C=0'], '张'],
  ])('refuses %s with what to do', async (_, counts, said) => {
    const harness = new Harness();
    const { exit, err } = await harness.run([
      'ballots',
      await voteBook(harness),
      ...VOTE,
      ...counts,
    ]);
    expect(exit).toBe(2);
    expect(err).toContain(said);
  });

  it('refuses a scheme without a vote', async () => {
    const harness = new Harness();
    const book = await voteBook(harness);
    await harness.run(['insert', book, '--schemes', 'dual-duty', '--out', book]);
    const { err } = await harness.run(['ballots', book, '--scheme', 'dual-duty', '--out', book]);
    expect(err).toContain('不是无记名测评的方案');
  });
});
