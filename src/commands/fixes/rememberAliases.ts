import type { Alias } from '../../domain/reading/alias';
import type { Metadata } from '../../workbook/metadata';
import type { PlanStep } from '../../workbook/plan';
import { sameMetadata, withStamps } from '../stamps';
import type { Fix } from './fix';

/**
 * Keeps what a person confirmed about another name of a branch or class (W08): from now on it is
 * read without a question, also in other files that are collected into this workbook.
 */
export function rememberAliases(
  metadata: Metadata | null,
  toolVersion: string,
  fixes: readonly Fix[],
): PlanStep[] {
  const confirmed = fixes.flatMap(({ correction: { problem } }): Alias[] =>
    problem.code === 'W08' ? [{ seen: problem.seen.trim(), means: problem.suggested }] : [],
  );
  if (confirmed.length === 0) return [];
  const aliases = new Map(
    [...(metadata?.aliases ?? []), ...confirmed].map(({ seen, means }) => [seen, means]),
  );
  const next: Metadata = {
    ...withStamps(metadata, toolVersion, []),
    aliases: [...aliases].map(([seen, means]) => ({ seen, means })),
  };
  return sameMetadata(metadata, next) ? [] : [{ kind: 'setMetadata', metadata: next }];
}
