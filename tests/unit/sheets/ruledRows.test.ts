import { ruledRows } from '../../../src/sheets/ruledRows';

describe('Rows below those that stand ready', () => {
  it('get their lines once something stands in them', () => {
    expect(ruledRows(20, 3004, 3)).toEqual([
      { range: 'A20:C3004', formula: 'SUMPRODUCT(--(LEN($A20:$C20)>0))>0', colour: 'ruled' },
    ]);
  });

  it('are none where all rows stand ready', () => {
    expect(ruledRows(20, 19, 3)).toEqual([]);
  });
});
