import type { TableScheme } from './tableScheme';

export interface ChainOrder {
  /** Scheme ids, sources before those that pull from them, otherwise as given; all of them. */
  readonly order: readonly string[];
  /** Schemes that pull from themselves over others. */
  readonly cycle: ReadonlySet<string>;
}

type Linked = Pick<TableScheme, 'id' | 'pulls'>;

/** The order of calculation (3.15). Sources that are not among the schemes are left out. */
export function chainOrder(schemes: readonly Linked[]): ChainOrder {
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const order: string[] = [];
  const cycle = new Set(schemes.flatMap(({ id }) => (reaches(id, id, byId) ? [id] : [])));
  const visited = new Set<string>();
  const visit = ({ id, pulls }: Linked): void => {
    if (visited.has(id)) return;
    visited.add(id);
    for (const source of pulls) {
      const found = byId.get(source);
      if (found !== undefined) visit(found);
    }
    order.push(id);
  };
  for (const scheme of schemes) visit(scheme);
  return { order, cycle };
}

/** Whether a scheme pulls, directly or over others, from the one that is looked for. */
function reaches(from: string, wanted: string, byId: ReadonlyMap<string, Linked>): boolean {
  const open = [...(byId.get(from)?.pulls ?? [])];
  const seen = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === wanted) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(byId.get(id)?.pulls ?? []));
  }
  return false;
}
