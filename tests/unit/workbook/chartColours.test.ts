import type { ChartColour } from '../../../src/sheets/chartSpec';
import { chartColourOf } from '../../../src/workbook/palette';

/** Brightness as a grey print shows it, 0 to 255. */
function brightness(colour: ChartColour): number {
  const hex = chartColourOf(colour);
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
}

describe('the colours of charts', () => {
  it.each<[string, readonly ChartColour[]]>([
    ['bands', ['band1', 'band2', 'band3', 'band4', 'band5', 'band6', 'rest']],
    ['figures side by side', ['main', 'second']],
  ])('of %s differ in grey by a tenth', (_, colours) => {
    const sorted = colours.map(brightness).sort((one, other) => one - other);
    const steps = sorted.slice(1).map((each, index) => each - sorted[index]!);
    expect(Math.min(...steps)).toBeGreaterThan(22);
  });
});
