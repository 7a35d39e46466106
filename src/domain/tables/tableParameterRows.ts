import { bandParameters, type ParameterSpec } from '../scheme/parameterSpec';
import type { PointGroup, PointItem, TableParameter } from './tableParameter';
import type { TableScheme } from './tableScheme';

/** Prefix of an item's label on 参数设置: "考核指标：". */
export function groupPrefix(group: PointGroup): string {
  return `${group.label}：`;
}

export function groupItemCode(group: string, item: string): string {
  return `group.${group}.${item}`;
}

/** Every parameter of a scheme in the order in which 参数设置 lists them. */
export function tableParameterRows(scheme: TableScheme): readonly ParameterSpec[] {
  return [
    ...scheme.groups.flatMap((group) => group.items.map((item) => itemRow(group, item))),
    ...scheme.parameters.map(settingRow),
    ...scheme.bands.flatMap(bandParameters),
  ];
}

function itemRow(group: PointGroup, item: PointItem): ParameterSpec {
  return {
    code: groupItemCode(group.key, item.key),
    label: groupPrefix(group) + item.label,
    note: [group.note, group.open ? OPEN_NOTE : '', totalNote(group)]
      .filter((each) => each !== '')
      .join('；'),
    kind: group.kind === 'weights' ? 'percent' : group.kind === 'names' ? 'text' : 'points',
    options: [],
    value: group.kind === 'names' ? '' : item.points,
  };
}

const OPEN_NOTE = '可改名、改数、增行、删行';

function totalNote({ total }: PointGroup): string {
  return total === null ? '' : `合计须为 ${total}`;
}

/** A choice stands as its word; everything else as it is. */
function settingRow({ code, label, note, kind, options, value }: TableParameter): ParameterSpec {
  const chosen = options.find((each) => each.value === value);
  const shown = kind === 'choice' ? (chosen?.label ?? '') : value;
  return { code, label, note, kind, options, value: shown };
}
