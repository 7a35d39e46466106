import type { FileRoom } from '../../../../src/entry/files/fileRoom';
import { keepFiles } from '../../../../src/entry/files/keepFiles';
import type { DroppedFile, KeptFile } from '../../../../src/taskpane/fileServices';
import { XLSX_LIMITS } from '../../../../src/xlsx/xlsxLimits';

const file = (name: string, size = 3): DroppedFile => ({
  name,
  size,
  bytes: () => Promise.resolve(new Uint8Array(3)),
});

function keeping(files: readonly DroppedFile[], cancelAfter = Number.POSITIVE_INFINITY) {
  const read: string[] = [];
  const kept: KeptFile[] = [];
  const phases: string[] = [];
  const room = {
    keep: (_key: string, name: string) => {
      read.push(name);
      return Promise.resolve({ name, print: `print of ${name}`, code: null });
    },
  } as unknown as FileRoom;
  const progress = {
    phase: (phase: string, done: number, of: number) => phases.push(`${phase} ${done}/${of}`),
    isCancelled: () => kept.length >= cancelAfter,
  };
  const done = keepFiles(room, files, (each) => kept.push(each), progress);
  return { done, read, kept, phases };
}

describe('Files that are put in', () => {
  it('are read one after the other, each told at once', async () => {
    const { done, kept, phases } = keeping([file('甲.xlsx'), file('乙.xlsx')]);
    expect(await done).toEqual({ ok: true, value: null });
    expect(kept.map(({ name, code }) => [name, code])).toEqual([
      ['甲.xlsx', null],
      ['乙.xlsx', null],
    ]);
    expect(new Set(kept.map(({ key }) => key)).size).toBe(2);
    expect(phases).toEqual(['files 0/2', 'files 1/2']);
  });

  it('stop between two files when that is wished, and those read stay', async () => {
    const { done, read, kept } = keeping([file('甲.xlsx'), file('乙.xlsx')], 1);
    expect(await done).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(read).toEqual(['甲.xlsx']);
    expect(kept).toHaveLength(1);
  });

  it('are not taken into memory above the limit, and told when they are gone', async () => {
    const bytes = jest.fn(() => Promise.reject(new Error('NotFoundError')));
    const large = { ...file('大.xlsx', XLSX_LIMITS.inputBytes + 1), bytes };
    const { done, read, kept } = keeping([large, { ...file('走.xlsx'), bytes }]);
    expect((await done).ok).toBe(true);
    expect(kept).toMatchObject([
      { name: '大.xlsx', print: '', code: 'tooLarge' },
      { name: '走.xlsx', print: '', code: 'gone' },
    ]);
    expect(bytes).toHaveBeenCalledTimes(1);
    expect(read).toEqual([]);
  });
});
