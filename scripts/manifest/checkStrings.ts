import type { ManifestFault } from './manifestFault';
import { allNodes, childrenOf, type XmlNode } from './xmlTree';

const ENGLISH = 'en-US';
const SHORT = 125;
const LONG = 250;

/** Every word in both languages, and none longer than Excel shows. */
export function checkStrings(root: XmlNode): readonly ManifestFault[] {
  const nodes = allNodes(root);
  const strings = (list: string) =>
    nodes.filter(({ name }) => name === list).flatMap((node) => childrenOf(node, 'String'));
  const own = nodes.filter(({ name }) => name === 'DisplayName');
  const description = childrenOf(root, 'Description');
  const short = [...own, ...strings('ShortStrings')];
  const long = [...description, ...strings('LongStrings')];
  return [
    ...tooLong(short, SHORT, 'short string longer than 125 characters'),
    ...tooLong(long, LONG, 'long string longer than 250 characters'),
    ...[...short, ...long]
      .filter((node) => !hasEnglish(node))
      .map((node) => ({
        rule: 'string without English' as const,
        seen: node.attributes['id'] ?? node.name,
      })),
    ...locales(root),
  ];
}

function tooLong(
  strings: readonly XmlNode[],
  limit: number,
  rule: ManifestFault['rule'],
): readonly ManifestFault[] {
  return strings
    .flatMap((node) => [
      node.attributes['DefaultValue'] ?? '',
      ...childrenOf(node, 'Override').map(({ attributes }) => attributes['Value'] ?? ''),
    ])
    .filter((text) => text.length > limit)
    .map((seen) => ({ rule, seen }));
}

const hasEnglish = (node: XmlNode): boolean =>
  childrenOf(node, 'Override').some(
    ({ attributes }) => attributes['Locale'] === ENGLISH && (attributes['Value'] ?? '') !== '',
  );

function locales(root: XmlNode): readonly ManifestFault[] {
  const standard = childrenOf(root, 'DefaultLocale')[0]?.text ?? '';
  const overrides = allNodes(root)
    .filter(({ name }) => name === 'Override')
    .map(({ attributes }) => attributes['Locale'] ?? '');
  return [
    ...[standard, ...overrides]
      .filter((locale) => !isLocale(locale))
      .map((seen) => ({ rule: 'unknown locale' as const, seen })),
    ...overrides
      .filter((locale) => locale === standard)
      .map((seen) => ({ rule: 'override for the default locale' as const, seen })),
  ];
}

/** "zh-CN": a language and a region that both exist, in their usual letters. */
function isLocale(text: string): boolean {
  const [, language = '', region = ''] = /^([a-z]{2,3})-([A-Z]{2})$/u.exec(text) ?? [];
  return isNamed(language, 'language') && isNamed(region, 'region');
}

function isNamed(code: string, type: 'language' | 'region'): boolean {
  if (code === '') return false;
  return new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined;
}
