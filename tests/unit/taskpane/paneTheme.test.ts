import { paneTheme } from '../../../src/taskpane/theme/paneTheme';

/** WCAG 2.2 contrast of two colours such as "#984632". */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['light', 'dark', 'highContrast'] as const)('The %s theme', (name) => {
  const theme = paneTheme(name, 'zh-CN');

  it.each([
    ['colorBrandForeground1', 'colorNeutralBackground1'],
    ['colorBrandForeground1', 'colorNeutralBackground2'],
    ['colorBrandForegroundLink', 'colorNeutralBackground1'],
    ['colorBrandForegroundLink', 'colorNeutralBackground2'],
    ['colorBrandForegroundLinkHover', 'colorNeutralBackground2'],
    ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
    ['colorNeutralForeground1', 'colorNeutralBackground2'],
    ['colorNeutralForeground2', 'colorNeutralBackground2'],
    ['colorNeutralForeground1', 'colorPaletteGreenBackground2'],
    ['colorNeutralForeground1', 'colorPaletteBlueBackground2'],
    ['colorNeutralForeground1', 'colorPaletteYellowBackground2'],
    ['colorNeutralForeground1', 'colorPaletteRedBackground2'],
    ['colorNeutralForeground1', 'colorNeutralBackground5'],
  ] as const)('lets %s be read on %s', (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('has Chinese fonts in both languages', () => {
    expect(theme.fontFamilyBase).toContain('Microsoft YaHei');
    expect(paneTheme(name, 'en-US').fontFamilyBase).toContain('PingFang SC');
  });
});
