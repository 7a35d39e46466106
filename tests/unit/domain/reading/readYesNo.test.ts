import { readYesNo } from '../../../../src/domain/reading/readYesNo';

const read = (text: string) => readYesNo({ type: 'text', text });
const as = (value: string, code: string) => ({
  value,
  findings: [{ code, suggested: value, detail: {} }],
});

describe('是 or 否', () => {
  it.each(['是', '否'])('%s is read as it stands', (seen) => {
    expect(read(seen)).toEqual({ value: seen, findings: [] });
  });

  it('spaces around do not matter', () => {
    expect(read(' 是')).toEqual(as('是', 'N03'));
    expect(read('否\u3000')).toEqual(as('否', 'N03'));
  });

  it.each([
    '√',
    '✓',
    '✔',
    '☑',
    'y',
    'Y',
    'Ｙ',
    'yes',
    'Yes',
    'YES',
    '1',
    '１',
    'TRUE',
    'true',
    '是的',
    ' √ ',
  ])('%s is 是 (N06)', (seen) => {
    expect(read(seen)).toEqual(as('是', 'N06'));
  });

  it.each([
    '×',
    '✕',
    '✖',
    '✗',
    '✘',
    '☒',
    'x',
    'X',
    'n',
    'N',
    'no',
    'No',
    'NO',
    '0',
    'FALSE',
    '不是',
  ])('%s is 否 (N06)', (seen) => {
    expect(read(seen)).toEqual(as('否', 'N06'));
  });

  it('numbers and booleans count as they are meant', () => {
    expect(readYesNo({ type: 'number', number: 1 })).toEqual(as('是', 'N06'));
    expect(readYesNo({ type: 'number', number: 0 })).toEqual(as('否', 'N06'));
    expect(readYesNo({ type: 'boolean', boolean: true })).toEqual(as('是', 'N06'));
    expect(readYesNo({ type: 'boolean', boolean: false })).toEqual(as('否', 'N06'));
  });

  it.each(['是否', '也许', '2', '√×', '有'])('%s is neither (E07)', (seen) => {
    expect(read(seen)).toEqual({
      value: null,
      findings: [{ code: 'E07', suggested: '', detail: { options: '是、否' } }],
    });
  });
});
