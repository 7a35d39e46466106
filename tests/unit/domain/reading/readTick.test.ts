import { readTick } from '../../../../src/domain/reading/readTick';
import { contentOf, type Typed } from '../../../support/tabReading';

const options = ['好', '较好', '一般', '差'];

describe('a tick on a ballot (A-18)', () => {
  it.each<[Typed, string]>([
    ['较好', '较好'],
    ['', '-'],
    ['弃权', '-'],
    ['/', '-'],
    ['好、较好', '无效'],
    ['好较好', '无效'],
    ['较好/差', '无效'],
    ['好 和 一般', '无效'],
    ['无效票', '无效'],
    ['较 好', '较好 N03'],
    ['较好、', '较好 N03'],
    ['较好、较好', '较好 N03'],
    ['良', '- E07'],
    ['好!', '- E07'],
    [1, '- E07'],
    ['#N/A', '- E05'],
  ])('%j reads as %s', (typed, expected) => {
    const { value, findings } = readTick(contentOf(typed), { options, header: '总体评价' });
    expect([value ?? '-', ...findings.map(({ code }) => code)].join(' ')).toBe(expected);
  });

  it('弃权 is a tick where the ballot prints it', () => {
    const read = readTick(contentOf('弃权'), { options: ['赞成', '反对', '弃权'], header: '' });
    expect(read.value).toBe('弃权');
  });
});
