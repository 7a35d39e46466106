import { FONT_STYLES, GRID_SCRIPTS, GRID_STYLES } from './libraries';

/** No page of the preview may reach beyond this machine. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

const LOOKS = `
html, body { height: 100%; margin: 0 }
body { display: flex; flex-direction: column; font: 14px/1.4 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans SC Variable", sans-serif; color: #242424; background: #fafafa }
[data-theme=dark] body { color: #f0f0f0; background: #1f1f1f }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 6px 12px }
nav { display: flex; flex-wrap: wrap; gap: 6px; align-items: center }
nav button, nav select { font: inherit; padding: 4px 10px; border: 1px solid #8a3c29; border-radius: 4px; background: #fff; color: #6b2a1b; cursor: pointer }
[data-theme=dark] nav button, [data-theme=dark] nav select { background: #2b2b2b; color: #e0a591; border-color: #c87a63 }
nav button:hover { background: #faebe5 }
[data-theme=dark] nav button:hover { background: #45201a }
nav :focus-visible { outline: 2px solid #242424; outline-offset: 1px }
[data-theme=dark] nav :focus-visible { outline-color: #fff }
#note { margin: 0; font-size: 12px }
#status { margin: 0; min-height: 20px; padding: 0 12px 4px; font-size: 13px }
main { flex: 1; min-height: 0; display: flex }
#grid { flex: 1; min-width: 0 }
#grid > div { height: 100% }
#pane { width: 360px; height: 100%; border: 0; border-left: 1px solid #8886; background: inherit }
@media (max-width: 700px) { main { flex-direction: column } #pane { width: 100%; border-left: 0; border-top: 1px solid #8886 } }
`;

/** The page of the preview. Its words are put in by its script, in the chosen language. */
export function previewHtml(): string {
  const styles = [FONT_STYLES, ...Object.keys(GRID_STYLES)];
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>考评</title><link rel="icon" href="/icon.png">',
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    `<style>${LOOKS}</style></head><body>`,
    '<header><nav id="menu"></nav><p id="note"></p></header>',
    '<p id="status" role="status"></p>',
    '<main><section id="grid"></section><iframe id="pane"></iframe></main>',
    ...Object.keys(GRID_SCRIPTS).map((source) => `<script src="${source}"></script>`),
    '<script type="module" src="/preview/page.js"></script>',
    '</body></html>',
  ].join('\n');
}

/** What the frame shows until webpack has built the pane: it asks again every second. */
export function waitingHtml(problem: string): string {
  const text =
    problem === ''
      ? '正在准备任务窗格，约需几秒。<br>The task pane is being prepared.'
      : `任务窗格未能生成。<br>The task pane could not be built.<pre>${escaped(problem)}</pre>`;
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>考评</title>',
    '<meta http-equiv="refresh" content="1">',
    `<link rel="stylesheet" href="${FONT_STYLES}">`,
    '<style>body{font:14px "Segoe UI","Microsoft YaHei UI","Noto Sans SC Variable",sans-serif;padding:16px;color:#6b6b6b}</style>',
    `</head><body><p role="status">${text}</p></body></html>`,
  ].join('\n');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
