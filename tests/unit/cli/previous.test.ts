import { newFileWorkbook, openFileWorkbook } from '../../../src/hosts/files/fileWorkbook';
import { succeeded } from '../../support/pressing';
import { Harness } from './cliHarness';

const harness = new Harness();
let book = '';

beforeAll(async () => {
  book = await harness.withExample();
  await harness.withExample('上年.xlsx');
});

async function tabsOf(path: string): Promise<readonly string[]> {
  const opened = succeeded(await openFileWorkbook(harness.bytes(path)));
  return (await opened.read()).tabs.map(({ name }) => name);
}

describe('summarise --previous', () => {
  it('writes the comparison, and nothing into the older file', async () => {
    const before = harness.bytes('上年.xlsx');
    const ran = await harness.run([
      'summarise',
      book,
      '--previous',
      '上年.xlsx',
      '--out',
      '比.xlsx',
    ]);
    expect(ran.err).toBe('');
    expect(await tabsOf('比.xlsx')).toContain('与上期比较');
    expect(harness.bytes('上年.xlsx')).toBe(before);
  });

  it('writes no comparison when it is left out', async () => {
    await harness.run(['summarise', book, '--out', '单.xlsx']);
    expect(await tabsOf('单.xlsx')).not.toContain('与上期比较');
  });

  it('says which file is wrong when it is not there', async () => {
    const ran = await harness.run([
      'summarise',
      book,
      '--previous',
      '没有.xlsx',
      '--out',
      'x.xlsx',
    ]);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('没有.xlsx');
  });

  it('says so when nothing in it can be calculated', async () => {
    harness.stored.set('空.xlsx', await newFileWorkbook().toBytes());
    const ran = await harness.run(['summarise', book, '--previous', '空.xlsx', '--out', 'x.xlsx']);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('上期工作簿中没有可以计算的考核表');
    expect(ran.err).toContain('--previous');
  });

  it('belongs to summarise alone', async () => {
    const ran = await harness.run(['check', book, '--previous', '上年.xlsx']);
    expect(ran.exit).toBe(2);
  });
});
