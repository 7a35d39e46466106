import type { CellContent } from './cellContent';
import { type CellReading, finding, reading } from './cellReading';
import { normalise } from './normalise';
import { type ReadOptions, readFilled } from './readFilled';
import { seenText } from './seenText';

const otherDot = /(?<=\p{Script=Han})\s*[.•‧・･∙⋅●。﹒]\s*(?=\p{Script=Han})/gu;
const innerSpace = /(?<=[\p{Script=Han}·])\s+(?=[\p{Script=Han}·])/gu;
const suffixed =
  /^([\p{Script=Han}·]{2,}?)\s*(?:[([【〔].*[)\]】〕]|[-_]?[0-9A-Za-z]{1,2}|[①-⑳])$/u;

/**
 * Reads a person's name: spaces between Chinese characters go (N04), the dot inside a name such
 * as 阿依古丽·买买提 stays and other dots are suggested as · (W01). A name with a suffix that tells
 * namesakes apart, 张三(大) or 张三2, has no value (W05): `detail.base` is the name, and the id
 * decides who it is. Also E01, E05, N01, N03.
 */
export function readName(cell: CellContent, options: ReadOptions = {}): CellReading<string> {
  return readFilled(cell, options, (filled) => nameOf(seenText(filled)));
}

function nameOf(seen: string): CellReading<string> {
  const { text, notice } = normalise(seen);
  const dotted = text.replace(otherDot, '·');
  const name = dotted.replace(innerSpace, '');
  const [, base] = suffixed.exec(name) ?? [];
  if (base !== undefined) return reading<string>(null, finding('W05', '', { base }));
  if (dotted !== text) return reading(name, finding('W01', name));
  if (name !== dotted) return reading(name, finding('N04', name));
  return notice === null ? reading(name) : reading(name, finding(notice, name));
}
