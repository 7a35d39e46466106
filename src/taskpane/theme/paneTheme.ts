import {
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
} from '@fluentui/react-components';
import type { Language } from '../../messages/language';
import { brandRamp } from './brandRamp';

export type PaneTheme = 'light' | 'dark' | 'highContrast';

const FONTS: Readonly<Record<Language, string>> = {
  'zh-CN':
    '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans SC Variable", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif',
  'en-US':
    '"Segoe UI", -apple-system, "Helvetica Neue", "Microsoft YaHei UI", "PingFang SC", "Noto Sans SC", "Noto Sans SC Variable", sans-serif',
};

/** The theme of the pane. Names stay Chinese in English, so both languages have Chinese fonts. */
export function paneTheme(theme: PaneTheme, language: Language): Theme {
  return { ...baseTheme(theme), fontFamilyBase: FONTS[language] };
}

function baseTheme(theme: PaneTheme): Theme {
  switch (theme) {
    case 'light':
      return createLightTheme(brandRamp);
    case 'dark':
      return {
        ...createDarkTheme(brandRamp),
        // The ramp's own choice is too dim for small text on dark grey.
        colorBrandForeground1: brandRamp[120],
        colorBrandForeground2: brandRamp[130],
        colorBrandForegroundLink: brandRamp[120],
        colorBrandForegroundLinkHover: brandRamp[130],
        colorBrandForegroundLinkPressed: brandRamp[110],
        colorCompoundBrandForeground1: brandRamp[120],
        colorCompoundBrandStroke: brandRamp[110],
      };
    case 'highContrast':
      return teamsHighContrastTheme;
  }
}
