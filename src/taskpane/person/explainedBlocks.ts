import type { Line } from '../../messages/explanationText';

/** A label with everything that is said under it. */
export interface ExplainedBlock {
  readonly label: string;
  readonly texts: readonly string[];
}

/** Lines of an explanation by label: a blank or repeated label goes on with the one before. */
export function explainedBlocks(lines: readonly Line[]): readonly ExplainedBlock[] {
  const blocks: { label: string; texts: string[] }[] = [];
  for (const [label, text] of lines) {
    const last = blocks.at(-1);
    if (last !== undefined && (label === '' || label === last.label)) last.texts.push(text);
    else blocks.push({ label, texts: [text] });
  }
  return blocks;
}
