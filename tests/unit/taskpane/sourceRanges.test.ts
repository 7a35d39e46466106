import { sourceRanges } from '../../../src/taskpane/scheme/sourceRanges';

describe('The sources of a scheme', () => {
  it.each([
    [['S1-19', 'S1-20', 'S1-21', 'S1-22'], 'S1-19…S1-22'],
    [['S1-49', 'S1-50'], 'S1-49、S1-50'],
    [['S2-20', 'S2-22', 'S2-23'], 'S2-20、S2-22、S2-23'],
    [['S3-01', 'S3-11', 'S3-12', 'S3-13', 'S0-01'], 'S3-01、S3-11…S3-13、S0-01'],
    [['S1-09', 'S1-10', 'S1-11', 'S2-12'], 'S1-09…S1-11、S2-12'],
    [[], ''],
  ])('%j are told as %s', (sources, told) => {
    expect(sourceRanges(sources, '、')).toBe(told);
  });
});
