import { type Exact, exact } from '../exact/exact';
import { shareOf } from '../scheme/shareOf';
import type { TableParameter } from './tableParameter';

/** The settings of a scheme as engines ask for them. Values were checked before (E21). */
export interface Settings {
  /** Machine value of a choice, or text. */
  readonly text: (code: string) => string;
  readonly number: (code: string) => Exact;
  /** A small whole number, 0 to 9999. */
  readonly count: (code: string) => number;
  /** "1/3" or percent text as a fraction of 1. */
  readonly share: (code: string) => Exact;
  /** The machine value "yes". */
  readonly yes: (code: string) => boolean;
  /** Texts joined by 、. */
  readonly list: (code: string) => readonly string[];
}

/** A setting that the scheme does not have is a bug and throws. */
export function settingsOf(parameters: readonly TableParameter[]): Settings {
  const values = new Map(parameters.map(({ code, value }) => [code, value]));
  const text = (code: string): string => {
    const value = values.get(code);
    if (value === undefined) throw new Error(`no setting ${code}`);
    return value;
  };
  return {
    text,
    number: (code) => exact(text(code)),
    count: (code) => smallCount(text(code)),
    share: (code) => {
      const share = shareOf(text(code));
      if (share === null) throw new Error(`no share: ${code}`);
      return share;
    },
    yes: (code) => text(code) === 'yes',
    list: (code) =>
      text(code)
        .split('、')
        .filter((each) => each !== ''),
  };
}

function smallCount(text: string): number {
  if (!/^\d{1,4}$/u.test(text)) throw new Error(`no count: ${text}`);
  return Array.from(text).reduce((count, digit) => count * 10 + '0123456789'.indexOf(digit), 0);
}
