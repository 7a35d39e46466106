/** Figures by the keys that stand for them in a text. */
export type Figures = ReadonlyMap<string, string>;

/**
 * A sentence with its figures. A key without a figure is a mistake in the scheme and throws, unless
 * it is said what stands for a figure that one unit does not have.
 */
export function fillText(text: string, figures: Figures, absent: string | null = null): string {
  return text.replace(/\{([^{}]+)\}/gu, (_, key: string) => {
    const figure = figures.get(key) ?? absent;
    if (figure === null) throw new Error(`no figure ${key} for "${text}"`);
    return figure;
  });
}

/** Whether there is something to say: neither nothing nor none. */
export function isSaid(key: string, figures: Figures): boolean {
  const figure = figures.get(key);
  if (figure === undefined) throw new Error(`no figure ${key}`);
  return figure !== '' && figure !== '0';
}
