import { readId } from '../../../../src/domain/reading/readId';

const read = (text: string) => readId({ type: 'text', text });
const as = (id: string, code: string) => ({
  value: id,
  findings: [{ code, suggested: id, detail: {} }],
});

describe('an id', () => {
  it.each(['D001', '072057', '1-201', '七(1)班', 'A-001'])('%s is read as it stands', (id) => {
    expect(read(id)).toEqual({ value: id, findings: [] });
  });

  it.each([' D001', 'D001\u00a0', 'D 001', 'D\u200b001', 'D\t001 '])(
    '%j is D001 without spaces (N03)',
    (seen) => {
      expect(read(seen)).toEqual(as('D001', 'N03'));
    },
  );

  it.each(['Ｄ００１', 'D００1', ' Ｄ 001'])('%s is D001 at normal width (N01)', (seen) => {
    expect(read(seen)).toEqual(as('D001', 'N01'));
  });

  it('the width of brackets is not worth a notice', () => {
    expect(read('七（1）班')).toEqual({ value: '七(1)班', findings: [] });
    expect(read('七（１）班')).toEqual(as('七(1)班', 'N01'));
    expect(read('七（1） 班')).toEqual(as('七(1)班', 'N03'));
  });

  it.each([
    [12, undefined, '12'],
    [12, 'General', '12'],
    [72057, '000000', '072057'],
    [72057, '0', '72057'],
    [1234567, '000', '1234567'],
    [12, '0000.0', '12'],
    [12, '#000', '12'],
    [1.5, undefined, '1.5'],
    [202411050123, undefined, '202411050123'],
    [45356, 'm"月"d"日"', '2024-03-05'],
  ])('the number %d with format %s is the text %s', (number, format, id) => {
    const cell = { type: 'number', number, ...(format === undefined ? {} : { format }) } as const;
    expect(readId(cell)).toEqual({ value: id, findings: [] });
  });
});
