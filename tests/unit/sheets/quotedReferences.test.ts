import { quotedReferences } from '../../../src/sheets/quotedReferences';

describe('formulas that Excel wrote in its own way', () => {
  it.each([
    ["=参数设置!$C$1+'已 有'!A1", "='参数设置'!$C$1+'已 有'!A1"],
    ['=IF(A1="表!B1",花名册!A1,"")', '=IF(A1="表!B1",\'花名册\'!A1,"")'],
    ["='O''x'!A1", "='O''x'!A1"],
    ['=SUM(A1:B2)', '=SUM(A1:B2)'],
    ['=IFERROR(A1,#REF!)+[1]表!A1+SUM(甲:乙!A1)', '=IFERROR(A1,#REF!)+[1]表!A1+SUM(甲:乙!A1)'],
  ])('%j reads %j', (written, seen) => {
    expect(quotedReferences(written)).toBe(seen);
  });
});
