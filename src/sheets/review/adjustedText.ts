/** What is printed where people decided over a proposed band; the label of their band. */
export function adjustedText(band: string, outdated: boolean): string {
  return `经研究调整为${band}${outdated ? '(建议等次已变)' : ''}`;
}
