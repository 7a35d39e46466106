import type { PaneTheme } from '../taskpane/theme/paneTheme';

/**
 * The theme of the pane: Windows contrast themes first, then Office's own background, which the web
 * does not always tell (EXCEL.md), then what the system prefers.
 */
export function officeTheme(
  background: string | undefined,
  matches: (query: string) => boolean,
): PaneTheme {
  if (matches('(forced-colors: active)')) return 'highContrast';
  if (background === undefined || !/^#[0-9a-f]{6}$/iu.test(background)) {
    return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  }
  const channels = [1, 3, 5].map((start) =>
    Number.parseInt(background.slice(start, start + 2), 16),
  );
  const brightness = channels.reduce((total, channel) => total + channel, 0) / channels.length;
  return brightness < 128 ? 'dark' : 'light';
}
