/**
 * Some programs write every tag with a prefix ("<x:row>"). Where we edit a part it gets the plain
 * form first, so that what we add stands in the same namespace.
 */
export function plainNamespace(xml: string): string {
  const match =
    /xmlns:([\w.-]+)="http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/spreadsheetml\/(?:2006\/)?main"/.exec(
      xml,
    );
  const prefix = match?.[1];
  if (
    prefix === undefined ||
    !new RegExp(`<${prefix}:(?:workbook|worksheet|styleSheet)\\b`).test(xml)
  ) {
    return xml;
  }
  return xml
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replace(`xmlns:${prefix}=`, 'xmlns=');
}
