import { AxeBuilder } from '@axe-core/playwright';
import { openPreview, type Preview } from './openPreview';

/** The grid is Univer's, a canvas with its own toolbar; Fluent's focus dummies are no content. */
const NOT_OURS = ['#grid', '[data-tabster-dummy]'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview({ colorScheme });
  });
  afterAll(() => preview.close());

  const violations = async () => {
    const builder = new AxeBuilder({ page: preview.page }).withTags(RULES);
    const { violations: found } = await NOT_OURS.reduce(
      (before, selector) => before.exclude(selector),
      builder,
    ).analyze();
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  };

  it('the welcome has no violation of WCAG 2.2 AA', async () => {
    await preview.pane();
    expect(await violations()).toEqual([]);
  });

  it.each([
    ['校验', /校验完成/u],
    ['计算', /人的建议等次/u],
    ['汇总', /份名单/u],
    ['名单', /按当前分数列出/u],
  ])('neither has the pane after %s', async (step, done) => {
    const pane = await preview.pane();
    const example = pane.getByRole('button', { name: '试用示例' });
    if (await example.isVisible()) {
      await example.click();
      await pane.getByText(/写入 4 个工作表/u).waitFor();
    }
    await pane.getByRole('button', { name: step, exact: true }).first().click();
    await pane.getByText(done).first().waitFor();
    expect(await violations()).toEqual([]);
  });
});
