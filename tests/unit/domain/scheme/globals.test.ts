import { GLOBAL_PARAMETERS, globalsOfYear } from '../../../../src/domain/scheme/globals';

import { NOTICE_DEFAULTS } from '../../../../src/domain/scheme/noticeSettings';

describe('the parameters of the whole workbook', () => {
  it('end the year on 31 December and leave everything else open', () => {
    expect(globalsOfYear('2024')).toEqual({
      organisation: '',
      year: '2024',
      semester: '',
      asOf: null,
      yearEnd: '2024-12-31',
      teachersTotal: null,
      notice: NOTICE_DEFAULTS,
    });
  });

  it('are the rows of 全局 on 参数设置, in order', () => {
    expect(GLOBAL_PARAMETERS.map(({ code, label, kind }) => [code, label, kind])).toEqual([
      ['organisation', '单位名称', 'text'],
      ['year', '考核年度', 'count'],
      ['semester', '学期', 'text'],
      ['asOf', '截至日期', 'date'],
      ['yearEnd', '考核截止日', 'date'],
      ['teachersTotal', '教师总数', 'count'],
    ]);
  });
});
