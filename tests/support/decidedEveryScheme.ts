import type { SummariseReport, UnitSchemeReport } from '../../src/commands/reports';
import { addOverride } from '../../src/commands/review/addOverride';
import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { CONTEXT, press, pressSummarise, type } from './pressing';

/** A decision over the band of one unit of a scheme on tables. */
export interface TypedDecision {
  readonly scheme: string;
  readonly unit: string;
  /** Labels of the proposed and of the decided band. */
  readonly from: string;
  readonly to: string;
}

/**
 * In every scheme on tables the first unit with a band gets the next one, below or above: the first
 * decision by the command, the others as people type them by hand, and everything calculated again.
 */
export async function decideEveryScheme(
  book: FileWorkbook,
  plain: SummariseReport,
): Promise<readonly TypedDecision[]> {
  const decisions = plain.tables.flatMap(decide);
  for (const [index, { scheme, unit, to }] of decisions.entries()) {
    const asked = { scheme, unit, band: to, reason: '研究决定', by: '支委会', date: '2025-01-12' };
    if (index === 0) {
      await press(book, addOverride(await book.read(), asked, CONTEXT));
      continue;
    }
    // Without name, branch and proposal.
    const cells = { A: scheme, B: unit, F: to, G: asked.reason, H: asked.by };
    for (const [column, text] of Object.entries(cells)) {
      await type(book, '复核调整', `${column}${index + 5}`, text);
    }
  }
  await pressSummarise(book);
  return decisions;
}

function decide({ scheme, results }: UnitSchemeReport): TypedDecision[] {
  const unit = results?.find(({ band }) => band !== null);
  const at = scheme.bands.findIndex(({ key }) => key === unit?.band);
  const to = scheme.bands[at + 1] ?? scheme.bands[at - 1];
  if (unit === undefined || to === undefined) return [];
  return [{ scheme: scheme.id, unit: unit.key, from: scheme.bands[at]!.label, to: to.label }];
}
