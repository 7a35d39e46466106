import type { Metadata } from '../workbook/metadata';
import type { Plan } from '../workbook/plan';
import type { WorkbookReading } from '../workbook/workbook';

/** The metadata as a plan leaves them behind. */
export function metadataAfter(plan: Plan | null, { metadata }: WorkbookReading): Metadata | null {
  return (plan?.steps ?? []).reduce<Metadata | null>(
    (now, step) => (step.kind === 'setMetadata' ? step.metadata : now),
    metadata,
  );
}

/** The plan with these metadata in place of those it would have set. */
export function withMetadata(plan: Plan | null, metadata: Metadata): Plan {
  const others = (plan?.steps ?? []).filter(({ kind }) => kind !== 'setMetadata');
  return { steps: [...others, { kind: 'setMetadata', metadata }] };
}
