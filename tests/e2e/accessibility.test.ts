import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Locator } from 'playwright-core';
import { variants } from '../support/thorough';
import { openPreview, type Preview } from './openPreview';

/** The grid is Univer's, a canvas with its own toolbar; Fluent's focus dummies are no content. */
const NOT_OURS = ['#grid', '[data-tabster-dummy]'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** While somebody types in a cell everything waits, so that there is time to look. */
const TYPING = 'kaopingPreview.opened.excel.person.startTyping()';
const TYPED = 'kaopingPreview.opened.excel.person.stopTyping()';

describe.each(variants<'light' | 'dark'>(['light', 'dark']))('in the %s theme', (colorScheme) => {
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

  it('neither has the pane while it works, with its progress and 取消', async () => {
    const pane = await preview.pane();
    await pane.getByRole('button', { name: '试用示例' }).click();
    await pane.getByText(/写入 4 个工作表/u).waitFor();
    await preview.page.evaluate(TYPING);
    await pane.getByRole('button', { name: '计算', exact: true }).click();
    await pane.getByText('请先按 Enter 或 Esc 结束单元格编辑').waitFor();
    await pane.getByRole('button', { name: '取消' }).waitFor();
    expect(await violations()).toEqual([]);
    expect(await pane.getByRole('progressbar').isVisible()).toBe(true);
    await preview.page.evaluate(TYPED);
    await pane
      .getByText(/人的建议等次/u)
      .first()
      .waitFor();
  });

  it('neither has the choice of another 考核年度', async () => {
    const pane = await preview.pane();
    await pane.getByRole('button', { name: /更改考核年度/u }).click();
    await pane.getByRole('combobox', { name: '考核年度' }).waitFor();
    expect(await violations()).toEqual([]);
    await pane.getByRole('button', { name: '取消' }).click();
  });

  it.each([
    ['校验', /校验完成/u],
    ['计算', /人的建议等次/u],
    ['汇总', /份名单/u],
    ['名单', /按当前分数列出/u],
    ['复核', /等次由党组织研究决定/u],
  ])('neither has the pane after %s', async (step, done) => {
    const pane = await preview.pane();
    await pane.getByRole('button', { name: step, exact: true }).first().click();
    await pane.getByText(done).first().waitFor();
    expect(await violations()).toEqual([]);
  });

  it('neither has the form for what people decided', async () => {
    const pane = await preview.pane();
    await pane
      .getByRole('button', { name: /^调整 D003/u })
      .first()
      .click();
    await pane.getByRole('form', { name: '登记经研究调整' }).waitFor();
    expect(await violations()).toEqual([]);
  });
});

describe.each(variants<'light' | 'dark'>(['light', 'dark']))(
  'in a %s contrast theme, 320 px wide',
  (colorScheme) => {
    let preview: Preview;
    let pane: Frame;

    beforeAll(async () => {
      preview = await openPreview({ colorScheme, forcedColors: 'active' });
      pane = await preview.pane();
      await preview.page.evaluate(
        `document.getElementById('pane').style.cssText = 'width: 320px; min-width: 320px; flex: none'`,
      );
      await pane.getByRole('button', { name: '试用示例' }).click();
      await pane.getByText(/写入 4 个工作表/u).waitFor();
    });
    afterAll(() => preview.close());

    const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
    const style = (element: Locator, property: string) =>
      element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
    const overflow = () =>
      pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );

    it('a card can be read also under the mouse', async () => {
      const card = pane.getByRole('button', { name: /已填 22\/23/u });
      await card.hover();
      // Colours fade into each other for a moment after the mouse has come.
      await preview.page.waitForTimeout(600);
      const colour = await style(card, 'color');
      for (const part of [card.getByText('填报中 22/23'), card.getByText('已填 22/23 人')]) {
        expect(await style(part, 'color')).toBe(colour);
      }
      expect(await style(card, 'background-color')).not.toBe(colour);
      expect(await overflow()).toBe(0);
    });

    it('the chosen band differs from the others, and the focus is seen', async () => {
      await press('计算等次');
      const bands = pane.getByRole('figure').getByRole('button');
      await bands.nth(1).click();
      const backgrounds = [0, 1, 2].map((index) => style(bands.nth(index), 'background-color'));
      const [first, chosen, third] = await Promise.all(backgrounds);
      expect(first).toBe(third);
      expect(chosen).not.toBe(first);
      await preview.page.keyboard.press('Tab');
      expect(await style(bands.nth(2), 'outline-style')).toBe('solid');
      expect(await overflow()).toBe(0);
    });

    it.each(['校验', '名单', '复核', '建表'])(
      'nothing is cut off at the side after %s',
      async (step) => {
        await pane.getByRole('button', { name: step, exact: true }).first().click();
        await pane.getByRole('heading', { level: 2 }).first().waitFor();
        expect(await overflow()).toBe(0);
      },
    );
  },
);
