/** The three parts of a header or footer, which a file keeps in one text: "&Lleft&Ccenter&Rright". */
export interface FooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SIDES = { L: 'left', C: 'center', R: 'right' } as const;

/** Text before the first mark stands in the middle. */
export function readFooter(text: string): FooterParts {
  const parts = { left: '', center: '', right: '' };
  let side: keyof FooterParts = 'center';
  for (const [token] of text.matchAll(/&.|[^&]+|&/gsu)) {
    const mark = token.length === 2 && token.startsWith('&') ? token.slice(1) : '';
    if (mark === 'L' || mark === 'C' || mark === 'R') side = SIDES[mark];
    else parts[side] += token;
  }
  return parts;
}

export function writeFooter({ left, center, right }: FooterParts): string {
  const part = (mark: string, text: string): string => (text === '' ? '' : `&${mark}${text}`);
  return part('L', left) + part('C', center) + part('R', right);
}
