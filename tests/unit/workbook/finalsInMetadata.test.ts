import { isMetadata } from '../../../src/workbook/isMetadata';
import type { FinalStamp, Metadata } from '../../../src/workbook/metadata';
import { metadataPieces, readMetadata } from '../../../src/workbook/metadataText';

const FINAL: FinalStamp = {
  ...{ time: '2025-01-12T09:00:00', by: '组织委员', note: '', tool: '0.1.0' },
  schemes: [
    { scheme: 'double-contract', version: 1, time: '2025-01-10T08:30:00', fingerprint: 'a' },
  ],
  inputs: [{ place: 'roster', id: 'D001', name: '样安', fingerprint: 'b' }],
  parameters: [{ scheme: 'global', code: 'year', label: '考核年度', value: '2024' }],
};
const METADATA: Metadata = { format: 1, tool: '0.1.0', tabs: [], calculations: [], finals: FINAL };

describe('A final version in the metadata', () => {
  it('is read back as it was written', () => {
    expect(readMetadata(metadataPieces(METADATA), [], []).metadata).toEqual(METADATA);
  });

  it('is not needed', () => {
    const { finals: final, ...others } = METADATA;
    expect([final, isMetadata(others)]).toEqual([FINAL, true]);
  });

  it.each([
    ['no object', 'final'],
    ['no time', { ...FINAL, time: 1 }],
    ['inputs that are no list', { ...FINAL, inputs: {} }],
    [
      'an input without a fingerprint',
      { ...FINAL, inputs: [{ place: 'roster', id: '', name: '' }] },
    ],
    ['a parameter without a value', { ...FINAL, parameters: [{ scheme: 'global', code: 'year' }] }],
    ['a scheme without a version', { ...FINAL, schemes: [{ scheme: 'a' }] }],
  ])('with %s counts as broken', (_, finals) => {
    expect(isMetadata({ ...METADATA, finals })).toBe(false);
  });
});
