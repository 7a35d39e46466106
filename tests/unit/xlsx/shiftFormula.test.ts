import { shiftFormula } from '../../../src/xlsx/cells/shiftFormula';

describe('moving a formula by 2 rows and 1 column', () => {
  it.each([
    ['A1', 'B3'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:B)', 'SUM(B:C)'],
    ['SUM($A:B)', 'SUM($A:C)'],
    ['SUM(3:4)', 'SUM(5:6)'],
    ["'A1 表'!A1", "'A1 表'!B3"],
    ['A1!B2', 'A1!C4'],
    ['"A1"&A1', '"A1"&B3'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['及格线+A1', '及格线+B3'],
    ['A1_x', 'A1_x'],
    ['XFD1', '#REF!'],
    ['1.5*A1', '1.5*B3'],
    ['IF(A1>=60,"及格","")', 'IF(B3>=60,"及格","")'],
  ])('%s becomes %s', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it('loses a reference that would stand above the first row', () => {
    expect(shiftFormula('A1+A5', -2, 0)).toBe('#REF!+A3');
  });
});
