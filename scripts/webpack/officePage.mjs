/**
 * The HTML of a page of the add-in. office.js comes first and is waited for; our own scripts are
 * deferred, so that they find it loaded.
 */
export function officePage({ title, policy, officeScripts, styles, scripts }) {
  const load = (source) => `<script src="${source}"></script>`;
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    '<style>html,body,#root{height:100%;margin:0}</style>',
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...officeScripts.map(load),
    ...scripts.map((source) => `<script defer src="${source}"></script>`),
    '</head>',
    '<body><div id="root"></div></body>',
    '</html>',
  ].join('\n');
}
