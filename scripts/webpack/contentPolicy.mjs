/** Older parts of office.js are fetched from here by office.js itself. */
const OFFICE_LEGACY = 'https://ajax.aspnetcdn.com';

/**
 * What the pages of the add-in may load. `officeJs` is an address or a path of our own; `watches`
 * allows the socket by which webpack reloads a page during development.
 */
export function contentPolicy({ officeJs, watches }) {
  const cdn = URL.canParse(officeJs) ? [new URL(officeJs).origin, OFFICE_LEGACY] : [];
  return [
    "default-src 'self'",
    ["script-src 'self'", ...cdn].join(' '),
    // Fluent writes its styles into the page while it runs.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    // Nothing leaves the workbook.
    watches ? "connect-src 'self' wss://localhost:*" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
