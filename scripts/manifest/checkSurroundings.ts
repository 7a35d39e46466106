import type { ManifestFault } from './manifestFault';
import { allNodes, childrenOf, type XmlNode } from './xmlTree';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const VERSION = /^\d+(?:\.\d+){3}$/u;
const REQUIRED = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];

/** Highest minor version of the sets this add-in may ask for. */
const SETS: Readonly<Record<string, number>> = { ExcelApi: 20, SharedRuntime: 2, DialogApi: 2 };

/** What stands around the ribbon: identity, addresses, requirement sets. */
export function checkSurroundings(root: XmlNode): readonly ManifestFault[] {
  const missing = REQUIRED.filter((name) => childrenOf(root, name).length === 0);
  const [id] = childrenOf(root, 'Id');
  const [version] = childrenOf(root, 'Version');
  return [
    ...missing.map((name) => fault('missing element', name)),
    ...(id === undefined || GUID.test(id.text) ? [] : [fault('add-in id is not a GUID', id.text)]),
    ...(version === undefined || VERSION.test(version.text)
      ? []
      : [fault('version is not of the form 1.2.3.4', version.text)]),
    ...addresses(root),
    ...requirementSets(root),
  ];
}

function addresses(root: XmlNode): readonly ManifestFault[] {
  const nodes = allNodes(root);
  const urls = nodes
    .filter(({ name }) => /Url$|^SourceLocation$|^Image$/u.test(name))
    .flatMap((node) => [node, ...childrenOf(node, 'Override')])
    .flatMap(({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? []);
  const domains = nodes.filter(({ name }) => name === 'AppDomain').map(({ text }) => text);
  return [
    ...urls
      .filter((url) => !url.startsWith('https://'))
      .map((url) => fault('address without https', url)),
    ...domains
      .filter((domain) => !/^https?:\/\/./u.test(domain))
      .map((domain) => fault('AppDomain without a scheme', domain)),
    ...domains
      .filter((domain) => domain.startsWith('http://'))
      .map((domain) => fault('address without https', domain)),
  ];
}

function requirementSets(root: XmlNode): readonly ManifestFault[] {
  return allNodes(root)
    .filter(({ name }) => name === 'Sets')
    .flatMap((sets) =>
      childrenOf(sets, 'Set').map(
        ({ attributes }) =>
          `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? sets.attributes['DefaultMinVersion'] ?? '1.1'}`,
      ),
    )
    .filter((set) => !isKnownSet(set))
    .map((set) => fault('unknown requirement set', set));
}

function isKnownSet(text: string): boolean {
  const [, name = '', minor = ''] = /^(\w+) 1\.(\d+)$/u.exec(text) ?? [];
  return Number(minor) >= 1 && Number(minor) <= (SETS[name] ?? 0);
}

const fault = (rule: ManifestFault['rule'], seen: string): ManifestFault => ({ rule, seen });
