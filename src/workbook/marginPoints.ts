/** Millimetres in points, to a hundredth, so that every host prints the very same page. */
export function marginPoints(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 7200) / 100;
}
