import { Harness } from './cliHarness';

describe('Progress', () => {
  it('says nothing of short work', async () => {
    const harness = new Harness(10);
    const path = await harness.withExample();
    expect((await harness.run(['calculate', path, '--out', '果.xlsx'])).err).toBe('');
  });

  it('names the phases of long work on stderr and leaves stdout to the document', async () => {
    const harness = new Harness(300);
    const path = await harness.withExample();
    const { out, err } = await harness.run(['calculate', path, '--out', '果.xlsx', '--json']);
    expect(err).toBe('校验和计算 …\n写入 …\n保存 …\n用时 1.8 秒\n');
    expect(JSON.parse(out)).toMatchObject({ command: 'calculate' });
  });

  it('on a terminal is one line that goes away', async () => {
    const harness = new Harness();
    const path = await harness.withExample();
    const { err } = await harness.run(['check', path], { isTerminal: true });
    expect(err).toBe('\r\u001b[K读取 …\r\u001b[K校验和计算 …\r\u001b[K');
  });

  it('leaves one sentence alone when the work fails', async () => {
    const { err } = await new Harness(300).run(['check', '没有.xlsx']);
    expect(err).toBe('找不到文件“没有.xlsx”，请核对路径。\n');
  });
});
