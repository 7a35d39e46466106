import { exact, toExactText } from '../../../../src/domain/exact/exact';
import { severityOf } from '../../../../src/domain/problem';
import type { CellContent } from '../../../../src/domain/reading/cellContent';
import type { CellReading } from '../../../../src/domain/reading/cellReading';
import { readChoice } from '../../../../src/domain/reading/readChoice';
import { readDate } from '../../../../src/domain/reading/readDate';
import { readMark } from '../../../../src/domain/reading/readMark';
import { readName } from '../../../../src/domain/reading/readName';
import { readYesNo } from '../../../../src/domain/reading/readYesNo';
import expected from '../../../conformance/expected.json';

type CellCase = (typeof expected.cellCases)[number];

function cellOf({ cell, numberFormat }: CellCase): CellContent {
  if (typeof cell === 'boolean') return { type: 'boolean', boolean: cell };
  if (typeof cell === 'number') return { type: 'number', number: cell, format: numberFormat };
  if (cell === '') return { type: 'blank' };
  return cell.startsWith('#') ? { type: 'error', text: cell } : { type: 'text', text: cell };
}

function readAs(kind: string, cell: CellContent, max: string): CellReading<unknown> {
  switch (kind) {
    case 'score':
      return readMark(cell, { max: exact(max) });
    case 'int':
      return readMark(cell, { whole: true });
    case 'name':
      return readName(cell);
    case 'date':
      return readDate(cell, { year: 2024 });
    case 'list:支部':
      return readChoice(cell, { options: ['第一支部', '第二支部', '第三支部'], aliases: 'branch' });
    case 'list:等次':
      return readChoice(cell, { options: ['好', '较好', '一般', '差'] });
    case 'list:是否':
      return readYesNo(cell);
    default:
      throw new Error(`the conformance data has a new kind of cell: ${kind}`);
  }
}

const severities = { error: 'error', warning: 'warning', notice: 'info' };

describe('every cell of the conformance data', () => {
  it('is there', () => {
    expect(expected.cellCases).toHaveLength(48);
  });

  it.each(expected.cellCases.map((one) => [one.kind, JSON.stringify(one.cell), one.code, one]))(
    '%s %s is %s',
    (_kind, _seen, _code, one) => {
      const { kind, max, value, code, severity } = one;
      const reading = readAs(kind, cellOf(one), String(max));
      const said =
        reading.value === null || typeof reading.value === 'string'
          ? reading.value
          : toExactText(reading.value as Parameters<typeof toExactText>[0]);
      expect(said).toBe(typeof value === 'number' ? String(value) : value);
      expect(reading.findings.map((finding) => finding.code)).toEqual(code === null ? [] : [code]);
      expect(reading.findings.map((finding) => severities[severityOf(finding.code)])).toEqual(
        severity === 'ok' ? [] : [severity],
      );
    },
  );
});
