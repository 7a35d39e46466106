/**
 * Header and footer keep their own size where a sheet is shrunk to the width of its page, so that
 * people can sign on the line at the foot (ECMA-376 part 1, 18.3.1.46).
 */
export function unscaledFooter(sheetXml: string): string {
  return sheetXml.replace(/<headerFooter(?![^>]*scaleWithDoc)/u, '<headerFooter scaleWithDoc="0"');
}
