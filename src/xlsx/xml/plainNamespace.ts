const MAIN_SPACE =
  /xmlns:([\w.-]+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main)["']/;

/**
 * Some programs write every tag with a prefix ("<x:row>"). Where we edit a part it gets the plain
 * form first, so that what we add stands in the same namespace.
 */
export function plainNamespace(xml: string): string {
  const prefix = MAIN_SPACE.exec(xml)?.[1];
  if (prefix === undefined) return xml;
  if (!new RegExp(`<${prefix}:(?:workbook|worksheet|styleSheet)\\b`).test(xml)) return xml;
  return xml
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replace(`xmlns:${prefix}`, 'xmlns');
}

const STRICT: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  [
    'http://schemas.openxmlformats.org/drawingml/2006/main',
    'http://purl.oclc.org/ooxml/drawingml/main',
  ],
  [
    'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'http://purl.oclc.org/ooxml/drawingml/chart',
  ],
  [
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  ],
];

/** Whether a part is of the "strict" kind, which spells its namespaces in another way. */
export function isStrict(xml: string): boolean {
  return xml.includes('http://purl.oclc.org/ooxml/');
}

/** A part that we wrote, in the spelling of a strict file. */
export function toStrict(xml: string): string {
  return STRICT.reduce((text, [usual, strict]) => text.replaceAll(usual, strict), xml);
}
