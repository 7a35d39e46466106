/**
 * Whether taking back a change of `touched` tabs would also take back what a person did on `tab`
 * (null = nobody knows where she did it).
 */
export function undoReaches(touched: readonly string[], tab: string | null): boolean {
  // Excel compares the names of tabs without case.
  return tab === null || touched.some((name) => name.toLowerCase() === tab.toLowerCase());
}
