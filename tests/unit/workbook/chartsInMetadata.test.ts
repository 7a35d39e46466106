import { metadataPieces, readMetadata } from '../../../src/workbook/metadataText';
import { metadataOf, stamp } from '../../contract/workbookContract';
import { BAND_CHART } from '../../support/charts/chartTab';

const readAgain = (charts: unknown) => {
  const stamps = { ...stamp('汇总'), charts } as ReturnType<typeof stamp>;
  return readMetadata(metadataPieces(metadataOf(stamps)), [], ['汇总']);
};

describe('charts in the metadata', () => {
  it('are there again when the workbook is opened', () => {
    expect(readAgain([BAND_CHART]).metadata?.tabs[0]?.charts).toEqual([BAND_CHART]);
  });

  it.each<[string, unknown]>([
    ['no list', 'A1'],
    ['another kind of chart', [{ ...BAND_CHART, kind: 'pie' }]],
    [
      'a colour that is none of ours',
      [{ ...BAND_CHART, series: [{ ...BAND_CHART.series[0], colour: 'red' }] }],
    ],
    ['a range that is a number', [{ ...BAND_CHART, categories: 5 }]],
    ['an end of the axis that is a text', [{ ...BAND_CHART, max: '100' }]],
    ['no series', [{ ...BAND_CHART, series: null }]],
    ['nothing', [null]],
  ])('with %s make them broken, so that nothing odd is drawn', (_, charts) => {
    expect(readAgain(charts)).toEqual({ metadata: null, broken: true });
  });
});
