import type { ManifestFault, ReadServedFile } from './manifestFault';
import { pngSize } from './pngSize';
import { allNodes, childrenOf, type XmlNode } from './xmlTree';

const SIZES = ['16', '32', '80'];

/** Every button and group has its three icons, and the files are as large as they claim. */
export function checkIcons(root: XmlNode, readFile: ReadServedFile): readonly ManifestFault[] {
  const images = new Map(
    allNodes(root)
      .filter(({ name }) => name === 'Images')
      .flatMap((node) => childrenOf(node, 'Image'))
      .map(({ attributes }) => [attributes['id'] ?? '', attributes['DefaultValue'] ?? '']),
  );
  const buttons = allNodes(root).filter(({ name }) => name === 'Control' || name === 'Group');
  const icons = buttons.map((owner) => ({
    owner: owner.attributes['id'] ?? owner.name,
    images: childrenOf(owner, 'Icon').flatMap((icon) => childrenOf(icon, 'Image')),
  }));
  const claims = [
    ...fixedIcon(root, 'IconUrl', 32),
    ...fixedIcon(root, 'HighResolutionIconUrl', 64),
    ...icons
      .flatMap((icon) => icon.images)
      .map(({ attributes }) => ({
        url: images.get(attributes['resid'] ?? '') ?? '',
        size: Number(attributes['size']),
      })),
  ];
  return [
    ...icons.flatMap(missingSizes),
    ...wrongFiles(
      claims.filter(({ url }) => url !== ''),
      readFile,
    ),
  ];
}

interface IconClaim {
  readonly url: string;
  /** In pixels, both ways. */
  readonly size: number;
}

const fixedIcon = (root: XmlNode, name: string, size: number): readonly IconClaim[] =>
  childrenOf(root, name).map(({ attributes }) => ({ url: attributes['DefaultValue'] ?? '', size }));

function missingSizes(icon: {
  readonly owner: string;
  readonly images: readonly XmlNode[];
}): readonly ManifestFault[] {
  return SIZES.filter((size) =>
    icon.images.every(({ attributes }) => attributes['size'] !== size),
  ).map((size) => ({ rule: 'icon of 16, 32 or 80 pixels missing', seen: `${icon.owner} ${size}` }));
}

function wrongFiles(
  claims: readonly IconClaim[],
  readFile: ReadServedFile,
): readonly ManifestFault[] {
  const claimed = new Map(claims.map((claim) => [`${claim.url} ${claim.size}`, claim]));
  return [...claimed].flatMap(([seen, { url, size }]) => {
    const bytes = readFile(pathOf(url));
    const found = bytes === null ? null : pngSize(bytes);
    const fits = found?.width === size && found.height === size;
    return fits ? [] : [{ rule: 'icon file missing or of the wrong size' as const, seen }];
  });
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.slice(1) : url);
