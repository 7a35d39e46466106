import { fillText, isSaid } from '../../../../src/sheets/circular/fillText';

const FIGURES = new Map([
  ['due', '23'],
  ['none', '0'],
  ['blank', ''],
]);

describe('a sentence with figures', () => {
  it('says them where their keys stand', () => {
    expect(fillText('应考{due}人，缓评{none}人。', FIGURES)).toBe('应考23人，缓评0人。');
  });

  it('a key without a figure is a mistake in the scheme, unless a unit may lack it', () => {
    expect(() => fillText('应考{duo}人', FIGURES)).toThrow('duo');
    expect(fillText('得分{score}分', FIGURES, '-')).toBe('得分-分');
  });

  it('is said only of something: neither nothing nor none', () => {
    expect(['due', 'none', 'blank'].map((key) => isSaid(key, FIGURES))).toEqual([
      true,
      false,
      false,
    ]);
    expect(() => isSaid('duo', FIGURES)).toThrow('duo');
  });
});
