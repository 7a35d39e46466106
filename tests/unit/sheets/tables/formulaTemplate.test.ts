import type { TableScheme } from '../../../../src/domain/tables/tableScheme';
import { parameterReference } from '../../../../src/sheets/parameterReference';
import type { FormulaPlaces } from '../../../../src/sheets/tables/formulaPlaces';
import { renderFormula } from '../../../../src/sheets/tables/formulaTemplate';
import { inventedScheme } from '../../../support/inventedScheme';

const columns = new Map(['id', 'leaf', 'root', 'score', 'band'].map((key, index) => [key, index]));
const at = (tab: string): FormulaPlaces['own'] => ({ tab, columns, fromRow: 5, toRow: 40 });

function places(scheme: TableScheme = inventedScheme): FormulaPlaces {
  return {
    scheme,
    own: at('养花考核表'),
    table: (key) => (key === 'log' ? at('浇水记录') : null),
    output: (key) => (key === 'result' ? at('养花考核结果') : null),
    base: (key) => (key === 'roster' ? at('花名册') : null),
    other: (id, key) => (id === 'other-care' && key === 'sheet' ? at("园丁's表") : null),
    parameter: parameterReference(scheme, {
      tab: '参数设置',
      valueColumn: 2,
      rows: new Map([
        ['flower-care/group.K.leaf', 11],
        ['flower-care/band.top.lo', 30],
        ['flower-care/decimals', 20],
        ['global/semester', 7],
      ]),
    }),
  };
}

const render = (template: string, row = 9): string | null => renderFormula(template, places())(row);

describe('a reference in a formula template', () => {
  it.each([
    ['a cell of the row', '=[score]+1', '=$D9+1'],
    ['a column of the same tab', '=SUM([:score])', '=SUM($D$5:$D$40)'],
    ['the columns of a group', '=SUM([K!])', '=SUM($B9:$C9)'],
    ['a column of a table', '=COUNT([log.score])', "=COUNT('浇水记录'!$D$5:$D$40)"],
    ['a column of a result', '=COUNT([@result.score])', "=COUNT('养花考核结果'!$D$5:$D$40)"],
    ['a column of a base tab', '=COUNTIF([#roster.id],[id])', "=COUNTIF('花名册'!$A$5:$A$40,$A9)"],
    ['another scheme, quoted', '=MAX([other-care/sheet.score])', "=MAX('园丁''s表'!$D$5:$D$40)"],
    ['a parameter with its row', '={group.K.leaf}*2', "='参数设置'!$C$11*2"],
    ['a parameter of the workbook', '={global.semester}', "='参数设置'!$C$7"],
    ['a parameter without a row', '={group.K.root}*2', '=40*2'],
    ['a choice', '=IF({rank=dense},1,2)', '=IF(("跳号(1,2,2,4)"="不跳号(1,2,2,3)"),1,2)'],
    ['a text with brackets', '=IF([id]="[a]{b}""","x","")', '=IF($A9="[a]{b}""","x","")'],
    ['an array constant', '=SUM(LARGE([:score],{1,2}))', '=SUM(LARGE($D$5:$D$40,{1,2}))'],
  ])('is %s', (_what, template, wanted) => {
    expect(render(template)).toBe(wanted);
  });

  it.each([
    ['a table', '=SUM([gone.score])'],
    ['a result', '=SUM([@gone.score])'],
    ['a base tab', '=SUM([#weeks.factor])'],
    ['a tab that is no base tab', '=SUM([#gone.score])'],
    ['another scheme', '=SUM([gone-care/sheet.score])'],
    ['a column of a table', '=SUM([log.gone])'],
    ['a column of the row', '=[gone]'],
    ['a column of the tab', '=SUM([:gone])'],
    ['an item that the school removed', '={group.K.flower}'],
    ['a column inside a macro', '={{round [gone]}}'],
    ['a parameter of the workbook', '={global.year}'],
  ])('gives no formula where %s is absent', (_what, template) => {
    expect(render(template)).toBeNull();
  });

  it('gives no formula where a column of the school stands between those of a group', () => {
    const own = {
      ...at('x'),
      columns: new Map([
        ['leaf', 1],
        ['root', 3],
      ]),
    };
    expect(renderFormula('=SUM([K!])', { ...places(), own })(5)).toBeNull();
  });

  it('follows the row it is rendered for', () => {
    const formula = renderFormula('=[id]&[score]', places());
    expect([formula(5), formula(3004)]).toEqual(['=$A5&$D5', '=$A3004&$D3004']);
  });

  it('gives no formula that is longer than Excel takes', () => {
    expect(render(`=${'1+'.repeat(4095)}1`)).toHaveLength(8192);
    expect(render(`=${'1+'.repeat(4096)}1`)).toBeNull();
  });
});

describe('a macro', () => {
  it('rounds a score once, binary noise away first (R-02)', () => {
    expect(render('={{round [score]/3}}')).toBe("=ROUND(ROUND($D9/3,9),'参数设置'!$C$20)");
  });

  it('bands a number by 参数设置, and leaves "" alone, which a program takes for more than any number', () => {
    expect(render('={{band [score]}}')).toBe(
      `=IF(($D9)="","",IF(OR(($D9)>'参数设置'!$C$30,AND(($D9)='参数设置'!$C$30,"是"="是")),"花王","花童"))`,
    );
  });

  it('says what follows a band', () => {
    expect(render('={{follow [band]}}')).toBe(
      '=IF(($E9)="花王","表扬"&"",IF(($E9)="花童",""&"",""))',
    );
  });

  it('nests, with a parameter right before its end', () => {
    expect(render('={{band {{round [score]*{group.K.root}}}}}')).toContain(
      "ROUND(ROUND($D9*40,9),'参数设置'!$C$20)",
    );
  });

  it('reads a share as a number', () => {
    expect(render('={share}')).toBe(
      '=IFERROR(VALUE(LEFT("1/3",FIND("/","1/3")-1))/VALUE(MID("1/3",FIND("/","1/3")+1,9)),' +
        'VALUE(SUBSTITUTE("1/3","%",""))/100)',
    );
  });
});

describe('a mistake in a template is a bug', () => {
  it.each([
    ['no "="', 'SUM([:score])'],
    ['an open bracket', '=[score'],
    ['an unknown macro', '={{rank [score]}}'],
    ['a macro without end', '={{round [score]'],
    ['a stray brace', '=1}'],
    ['an unknown parameter', '={gone}'],
    ['an unknown choice', '={rank=gone}'],
    ['a reference of no kind', '=[a.b.c]'],
    ['an unknown group', '=SUM([Z!])'],
  ])('%s', (_what, template) => {
    expect(() => render(template)).toThrow();
  });
});
