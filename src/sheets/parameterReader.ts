import type { Problem } from '../domain/problem';
import { trimmed } from '../domain/reading/normalise';
import { seenText } from '../domain/reading/seenText';
import { addedIndicatorKey } from '../domain/scheme/withParameters';
import { cellAddress } from './address';
import type { DataRow } from './dataRows';
import type { HeaderMap } from './findHeader';
import {
  GLOBAL_OWNER,
  type ItemList,
  type ListedItem,
  type ParameterOwner,
} from './parameterOwner';
import { parameterPlace } from './parameterReference';
import { cellText, readParameterValue } from './readParameterValue';
import { tabProblem } from './tabProblem';
import type { TabReading } from './tabReading';

type Target = ParameterOwner['specs'][number];

/** Takes the rows of 参数设置 one by one and keeps what they say, by owner and code. */
export class ParameterReader {
  readonly rows = new Map<string, number>();
  readonly problems: Problem[] = [];
  readonly unknownRows: number[] = [];
  private readonly values = new Map<string, Map<string, string>>();
  private readonly lists = new Map<string, ListedItem[]>();

  constructor(
    private readonly tab: TabReading,
    private readonly header: HeaderMap,
    private readonly owners: readonly ParameterOwner[],
  ) {}

  take(row: DataRow): void {
    const said = cellText(row.cell('scheme'));
    const owner = this.owners.find(({ id, title }) => id === said || title === said);
    if (owner === undefined) {
      // Parameters of a scheme that is not in use here are none of ours to judge.
      this.unknown(row);
      return;
    }
    if (this.takeItem(owner, row)) return;
    const target = targetOf(owner, row);
    if (target === null) this.unknown(row);
    else this.takeValue(owner, target, row);
  }

  valuesOf(owner: string): ReadonlyMap<string, string> {
    return this.values.get(owner) ?? new Map<string, string>();
  }

  /**
   * The lists that have rows: of an open list exactly its rows, of a closed one every item, as its
   * row says or as it was.
   */
  itemsOf(owner: ParameterOwner): ReadonlyMap<string, readonly ListedItem[]> {
    return new Map(
      owner.lists.flatMap((list) => {
        const rows = this.lists.get(parameterPlace(owner.id, list.key));
        if (rows === undefined) return [];
        const items = list.open
          ? rows
          : list.items.map((item) => rows.find(({ key }) => key === item.key) ?? item);
        return [[list.key, items] as const];
      }),
    );
  }

  private takeValue(owner: ParameterOwner, spec: Target, row: DataRow): void {
    const read = readParameterValue(spec, row.cell('value'));
    this.rows.set(parameterPlace(owner.id, spec.code), row.row);
    if (!read.ok) {
      this.wrong(row, { reason: 'value', parameter: spec.label, options: read.failure });
      return;
    }
    const value = read.value ?? (mayBeBlank(spec) ? '' : null);
    if (value !== null) {
      const values = this.values.get(owner.id) ?? new Map<string, string>();
      if (values.has(spec.code))
        this.wrong(row, { reason: 'twice', parameter: spec.label, options: '' });
      values.set(spec.code, value);
      this.values.set(owner.id, values);
    } else if (owner.id !== GLOBAL_OWNER.id) {
      // The formulas read this cell too: a default here would contradict them.
      this.wrong(row, { reason: 'blank', parameter: spec.label, options: '' });
    }
  }

  /** A row of a list, known by its code or by "目标责任书指标：" before the name. */
  private takeItem(owner: ParameterOwner, row: DataRow): boolean {
    const label = trimmed(seenText(row.cell('label'))).replace(':', '：');
    const code = cellText(row.cell('code'));
    const list = owner.lists.find(
      ({ prefix, codePrefix }) => label.startsWith(prefix) || code.startsWith(codePrefix),
    );
    if (list === undefined) return false;
    const name = label.startsWith(list.prefix) ? label.slice(list.prefix.length).trim() : label;
    const points = this.pointsOf(list, row);
    if (points === null || name === '') {
      this.wrong(row, { reason: 'indicator', parameter: label, options: '' });
      return true;
    }
    return this.addItem(owner, list, code, { label: name, points }, row);
  }

  /** Null when a number is wanted and there is none. */
  private pointsOf(list: ItemList, row: DataRow): string | null {
    if (!list.numbered) return '';
    const read = readParameterValue({ kind: 'points', options: [] }, row.cell('value'));
    return read.ok ? read.value : null;
  }

  private addItem(
    owner: ParameterOwner,
    list: ItemList,
    code: string,
    said: Omit<ListedItem, 'key'>,
    row: DataRow,
  ): boolean {
    const key = keyOf(list, code, said.label);
    // The engine has no use for a further item of a closed list: as unknown as any other row.
    if (!list.open && !list.items.some((each) => each.key === key)) return false;
    const place = parameterPlace(owner.id, list.key);
    const items = this.lists.get(place) ?? [];
    if (items.some((each) => each.key === key || each.label === said.label)) {
      this.wrong(row, { reason: 'twice', parameter: said.label, options: '' });
      return true;
    }
    const before = list.items.find((each) => each.key === key)?.points ?? '';
    const item = { key, label: said.label, points: list.numbered ? said.points : before };
    this.lists.set(place, [...items, item]);
    this.rows.set(parameterPlace(owner.id, list.codePrefix + key), row.row);
    return true;
  }

  private unknown(row: DataRow): void {
    this.unknownRows.push(row.row);
    const seen = [cellText(row.cell('scheme')), cellText(row.cell('label'))].join(' ').trim();
    const cell = cellAddress(row.row, this.header.columns.get('label') ?? 1);
    this.problems.push(tabProblem('W29', this.tab.name, { cell, seen }));
  }

  private wrong(row: DataRow, detail: Readonly<Record<string, string>>): void {
    const cell = cellAddress(row.row, this.header.columns.get('value') ?? 2);
    const seen = cellText(row.cell('value'));
    this.problems.push(tabProblem('E21', this.tab.name, { cell, seen, detail }));
  }
}

/** The key in the code of the row, else that of the item with this name, else one of its own. */
function keyOf(list: ItemList, code: string, label: string): string {
  const known = list.items.find((each) => each.label === label);
  const typed = code.startsWith(list.codePrefix)
    ? code.slice(list.codePrefix.length)
    : (known?.key ?? '');
  const isKey = list.items.some(({ key }) => key === typed) || /^[a-z][a-z0-9]*$/u.test(typed);
  return isKey ? typed : addedIndicatorKey(list.key, label);
}

function targetOf(owner: ParameterOwner, row: DataRow): Target | null {
  const code = cellText(row.cell('code'));
  const label = cellText(row.cell('label'));
  const { specs } = owner;
  return (
    specs.find((each) => each.code === code) ??
    specs.find((each) => each.label === label || each.code === label) ??
    null
  );
}

/** What follows from a band may be nothing, and so may a text that was blank from the start. */
function mayBeBlank({ code, kind, value }: Target): boolean {
  return code.endsWith('.follow') || (kind === 'text' && value === '' && !code.startsWith('band.'));
}
