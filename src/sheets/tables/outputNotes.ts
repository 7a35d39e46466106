import type { OutputTabRequest } from './outputTabRequest';

/** Columns that only say who or what the row is about. */
const LABELS = new Set(['seq', 'id', 'name', 'branch', 'post']);

/**
 * When and by which version of the scheme it was calculated, which columns follow the sheets by
 * formulas and which the tool worked out.
 */
export function outputNotes(request: OutputTabRequest, live: ReadonlySet<string>): string {
  const { scheme, output, rows, isPlain, time } = request;
  const fixed = output.columns.filter(
    ({ key }) => !LABELS.has(key) && !live.has(key) && !output.open.includes(key),
  );
  const open = output.columns.filter(({ key }) => output.open.includes(key));
  const frozen = live.size === 0 ? [] : rows.filter(({ unit }) => !isPlain(unit));
  return [
    `计算时间 ${time}，方案版本 ${scheme.version}。`,
    scheme.bands.length === 0 ? '' : '等次为建议等次，由党组织研究决定。',
    fixed.length === 0
      ? ''
      : `由加载项计算、不随表格自动变化的栏目：${fixed.map(({ header }) => header).join('、')}。`,
    frozen.length === 0 ? '' : `另有 ${frozen.length} 行的填写公式识读不了，整行写的是计算结果。`,
    live.size === 0 ? '' : '其余各栏由公式自动计算。',
    open.length === 0 ? '' : `可填写的栏目：${open.map(({ header }) => header).join('、')}。`,
  ].join('');
}
