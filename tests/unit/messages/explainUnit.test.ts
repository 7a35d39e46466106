import { evaluateChain } from '../../../src/domain/tables/evaluateChain';
import { explainUnit, explainUnitLines } from '../../../src/messages/explainUnit';
import type { Language } from '../../../src/messages/language';
import { ALL_TABLE_SCHEMES } from '../../../src/schemes/tables/allTableSchemes';
import { exampleLink } from '../../support/exampleChain';
import { exampleSchool } from '../../support/exampleTables';

const links = ALL_TABLE_SCHEMES.slice(0, 13).map(exampleLink);
const { outputs } = evaluateChain(links, exampleSchool());
const explained = links.flatMap(({ scheme }) =>
  (outputs.get(scheme.id)?.units ?? []).map((unit) => ({ scheme, unit })),
);

function linesOf(scheme: string, key: string, language: Language): readonly string[] {
  const found = explained.find((each) => each.scheme.id === scheme && each.unit.key === key);
  if (found === undefined) throw new Error(`no ${key} in ${scheme}`);
  return explainUnitLines(found.unit, found.scheme, language);
}

describe('how a result came about', () => {
  it.each<Language>(['zh-CN', 'en-US'])(
    'is whole in %s for every unit of the example',
    (language) => {
      expect(explained.length).toBeGreaterThan(150);
      for (const { scheme, unit } of explained) {
        const { unit: who, lines } = explainUnit(unit, scheme, language);
        const text = [who, ...lines.flat()].join('\n');
        expect(text).not.toMatch(/undefined|null|NaN|\[object|“”|（\s*）|\(\s*\)/u);
        expect(who).not.toBe('');
        if (unit.state === 'graded') expect(lines.length).toBeGreaterThan(1);
      }
    },
  );

  it('shows the weeks of a quota with need, done and counted', () => {
    const lines = linesOf('observation', 'D010', 'zh-CN').join('\n');
    expect(lines).toMatch(/第2周.*请假折算 0/u);
    expect(lines).toMatch(/15 ÷ 16 × 100 = 93\.75/u);
  });

  it('shows the groups of a ballot with their valid votes', () => {
    const lines = linesOf('ballot-report', '第三支部', 'zh-CN').join('\n');
    expect(lines).toMatch(/C票.*有效 0/u);
    expect(lines).toMatch(/57\.67/u);
  });

  it('shows the components of a composite, where they come from, and the rescaling', () => {
    const lines = linesOf('staff-composite', 'D013', 'zh-CN').join('\n');
    expect(lines).toMatch(/管理听课.*不适用/u);
    expect(lines).toMatch(/家访.*取自/u);
    expect(lines).toMatch(/适用满分 75/u);
  });

  it('names the students a class adviser has not reached', () => {
    const lines = linesOf('home-visit', 'D022', 'zh-CN').join('\n');
    expect(lines).toMatch(/未覆盖：.*80207/u);
  });

  it('marks the judges whose totals are dropped', () => {
    const lines = linesOf('lesson-contest', 'L01', 'zh-CN').join('\n');
    expect(lines.match(/去掉/gu)).toHaveLength(2);
  });
});
