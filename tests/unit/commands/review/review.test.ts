import { addOverride } from '../../../../src/commands/review/addOverride';
import { type ReviewReport, review } from '../../../../src/commands/review/review';
import { toExactText } from '../../../../src/domain/exact/exact';
import type { ReviewItem, ReviewKind } from '../../../../src/domain/review/reviewItem';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { exampleWorkbook } from '../../../support/exampleWorkbook';
import { CONTEXT, press, succeeded } from '../../../support/pressing';

async function reviewOf(book: FileWorkbook): Promise<ReviewReport> {
  return succeeded(review(await book.read(), CONTEXT));
}

function ofKind<Kind extends ReviewKind>(
  { schemes }: ReviewReport,
  kind: Kind,
): Extract<ReviewItem, { kind: Kind }>[] {
  return schemes.flatMap(({ items }) =>
    items.filter((item): item is Extract<ReviewItem, { kind: Kind }> => item.kind === kind),
  );
}

describe('The review of the example school', () => {
  it('names who stands within half a point of a line, with line, distance and side', async () => {
    const near = ofKind(await reviewOf(await exampleWorkbook()), 'nearLine');
    const told = near.map(({ id, value, line, distance, direction }) =>
      [id, toExactText(value), toExactText(line), toExactText(distance), direction].join(' '),
    );
    expect(told).toMatchInlineSnapshot(`
[
  "D002 100 100 0 above",
  "D003 100 100 0 above",
  "D004 99.99 100 0.01 below",
  "D006 80 80 0 above",
  "D007 80 80 0 above",
  "D008 79.99 80 0.01 below",
  "D011 60 60 0 above",
  "D012 60 60 0 above",
  "D013 59.99 60 0.01 below",
  "D015 80 80 0 above",
]
`);
  });

  it('names 临界 with both scores and both bands (W09)', async () => {
    const found = ofKind(await reviewOf(await exampleWorkbook()), 'borderline');
    expect(found.map(({ id }) => id)).toEqual(['D003', 'D007', 'D012']);
    const [first] = found;
    expect(toExactText(first!.exact)).toBe('99.995');
    expect(toExactText(first!.rounded)).toBe('100');
    expect([first!.band, first!.bandExact]).toEqual(['excellent', 'qualified']);
  });

  it('names parts below the floor, vetoes with their reason, 预备 and short membership', async () => {
    const report = await reviewOf(await exampleWorkbook());
    const ids = (kind: ReviewKind): string[] => ofKind(report, kind).map(({ id }) => id);
    expect({
      partFloor: ids('partFloor'),
      veto: ids('veto'),
      probationary: ids('probationary'),
      short: ids('shortMembership'),
    }).toMatchInlineSnapshot(`
{
  "partFloor": [
    "D013",
    "D014",
    "D015",
  ],
  "probationary": [
    "D018",
  ],
  "short": [
    "D019",
  ],
  "veto": [
    "D022",
  ],
}
`);
    expect(ofKind(report, 'veto')[0]!.reason).not.toBe('');
    const [short] = ofKind(report, 'shortMembership');
    expect(short).toMatchObject({ joined: '2024-09-01', yearEnd: '2024-12-31', months: 6 });
  });

  it('shows the share of the top band with numerator, denominator and rounding', async () => {
    const [scheme] = (await reviewOf(await exampleWorkbook())).schemes;
    const told = scheme!.caps.map(({ group, count, due, share, most, isOver }) =>
      [group, count, due, share === null ? '' : toExactText(share), most, isOver].join(' '),
    );
    expect(told).toMatchInlineSnapshot(`
[
  " 5 23 500/23 7 false",
  "第一支部 3 8 37.5 2 true",
  "第二支部 1 8 12.5 2 false",
  "第三支部 1 7 100/7 2 false",
]
`);
  });

  it('counts what people decided against the cap and tells it with both values', async () => {
    const book = await exampleWorkbook();
    const asked = {
      scheme: 'double-contract',
      band: 'excellent',
      reason: '贡献突出',
      by: '支委会',
    };
    await press(
      book,
      addOverride(await book.read(), { ...asked, unit: 'D004', date: '' }, CONTEXT),
    );
    await press(
      book,
      addOverride(await book.read(), { ...asked, unit: 'D005', date: '' }, CONTEXT),
    );
    const report = await reviewOf(book);
    expect(ofKind(report, 'override')).toMatchObject([
      { id: 'D004', override: { band: 'excellent', by: '支委会', date: '2025-01-10' } },
      { id: 'D005', override: { outdated: false } },
    ]);
    const [, first] = report.schemes[0]!.caps;
    expect(first).toMatchObject({ group: '第一支部', count: 5, most: 2, isOver: true });
  });
});
