import type { ManifestFault } from './manifestFault';
import { allNodes, type XmlNode } from './xmlTree';

const LONGEST_RESID = 32;

/** Controls, groups and tabs, and the resources they point at. */
export function checkRibbon(root: XmlNode): readonly ManifestFault[] {
  const nodes = allNodes(root);
  const resources = nodes
    .filter(({ name }) => name === 'Resources')
    .flatMap(allNodes)
    .flatMap(({ attributes }) => attributes['id'] ?? []);
  const controls = nodes
    .filter(({ name }) => ['Control', 'Group', 'CustomTab'].includes(name))
    .flatMap(({ attributes }) => attributes['id'] ?? []);
  const used = nodes.flatMap(({ attributes }) => attributes['resid'] ?? []);
  return [
    ...repeated(resources).map((seen) => fault('duplicate id', seen)),
    ...repeated(controls).map((seen) => fault('duplicate id', seen)),
    ...missingFrom(resources, used).map((seen) => fault('resid without resource', seen)),
    ...missingFrom(used, resources).map((seen) => fault('resource that nothing uses', seen)),
    ...[...new Set([...resources, ...used])]
      .filter((resid) => resid.length > LONGEST_RESID)
      .map((seen) => fault('resid longer than 32 characters', seen)),
    ...nodes
      .filter(({ name, children }) => name === 'CustomTab' && children.at(-1)?.name !== 'Label')
      .map(({ attributes }) => fault('Label is not last in CustomTab', attributes['id'] ?? '')),
  ];
}

const repeated = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);

const missingFrom = (known: readonly string[], wanted: readonly string[]): readonly string[] => [
  ...new Set(wanted.filter((id) => !known.includes(id))),
];

const fault = (rule: ManifestFault['rule'], seen: string): ManifestFault => ({ rule, seen });
