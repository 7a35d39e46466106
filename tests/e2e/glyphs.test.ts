import { openPreview, type Preview } from './openPreview';

/** How many pixels of a drawn character are not blank, in the font of an element. */
const INK = `async (character, selector) => {
  await document.fonts.ready;
  const family = getComputedStyle(document.querySelector(selector)).fontFamily;
  await document.fonts.load('30px ' + family, character);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 40;
  const pen = canvas.getContext('2d');
  pen.font = '30px ' + family;
  pen.fillText(character, 2, 32);
  const { data } = pen.getImageData(0, 0, 40, 40);
  return data.filter((value, index) => index % 4 === 3 && value > 0).length;
}`;

describe('Chinese text in the browser', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview();
  });
  afterAll(() => preview.close());

  it.each(['考', '评', '校', '验'])('%s is drawn with ink on the page', async (character) => {
    const ink = await preview.page.evaluate(`(${INK})(${JSON.stringify(character)}, 'nav button')`);
    expect(ink).toBeGreaterThan(100);
  });

  it('different characters look different: no empty boxes stand in for them', async () => {
    const picture = (character: string) =>
      preview.page.evaluate(`(${INK})(${JSON.stringify(character)}, 'nav button')`);
    const inks = new Set([await picture('一'), await picture('考'), await picture('籍')]);
    expect(inks.size).toBe(3);
  });
});
