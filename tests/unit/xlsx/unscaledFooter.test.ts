import { unscaledFooter } from '../../../src/xlsx/write/unscaledFooter';

describe('The footer of a shrunk page', () => {
  it('keeps its own size', () => {
    const xml =
      '<worksheet><headerFooter><oddFooter>&amp;L填表人：</oddFooter></headerFooter></worksheet>';
    expect(unscaledFooter(xml)).toContain('<headerFooter scaleWithDoc="0"><oddFooter>');
  });

  it.each([
    '<worksheet><sheetData/></worksheet>',
    '<worksheet><headerFooter scaleWithDoc="1"/></worksheet>',
  ])('is left alone in %s', (xml) => {
    expect(unscaledFooter(xml)).toBe(xml);
  });
});
