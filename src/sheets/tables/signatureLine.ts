import type { TableScheme } from '../../domain/tables/tableScheme';

/** Who signs at the foot of every page of a scheme's tab; members and branches answer to theirs. */
export function signatureLine({ unit }: Pick<TableScheme, 'unit'>): string {
  const last = unit === 'member' || unit === 'branch' ? '支部书记' : '负责人';
  return `填表人：            审核人：            ${last}：            `;
}

/** Who signs where votes are counted. */
export function countingSignatures(): string {
  return '监票人：            计票人：            唱票人：            ';
}

/** The foot of a tab of a scheme: votes are signed by those who counted them. */
export function tabSignatures({ unit, engine }: TableScheme, key: string): string {
  const isCount = engine.kind === 'ballot' && (key === engine.tally.table || key === engine.counts);
  return isCount ? countingSignatures() : signatureLine({ unit });
}
