import type { AnyScheme } from '../domain/tables/anyScheme';
import type { Language } from './language';
import { messagesFor } from './messagesFor';
import { oneLine } from './oneLine';

/** What a refusal is about, as the command says it. */
export interface RefusedItem {
  readonly scheme: AnyScheme;
  readonly id: string;
  readonly name: string;
}

type Words = ReturnType<typeof messagesFor>['finalise'];

/** Why nothing was made final, reopened, or calculated over a final version. */
export type RefusedFinal =
  | {
      readonly code: 'finaliseRefused';
      readonly reason: keyof Words['refused'];
      readonly items: readonly RefusedItem[];
    }
  | { readonly code: 'reopenRefused'; readonly reason: keyof Words['reopenRefused'] }
  | { readonly code: 'isFinal'; readonly time: string; readonly by: string };

/** The refusal in one sentence, with what to do. */
export function finaliseRefusal(refused: RefusedFinal, language: Language): string {
  const { finalise } = messagesFor(language);
  switch (refused.code) {
    case 'finaliseRefused':
      return finalise.refused[refused.reason](itemsText(refused.items, language));
    case 'reopenRefused':
      return finalise.reopenRefused[refused.reason];
    case 'isFinal':
      return finalise.isFinal(refused.time.slice(0, 16).replace('T', ' '), oneLine(refused.by));
  }
}

/** So many names of a scheme are told; the rest is counted. */
const TOLD = 6;

/** Scheme by scheme whom it is about. */
export function itemsText(items: readonly RefusedItem[], language: Language): string {
  const { finalise } = messagesFor(language);
  const schemes = new Map(items.map(({ scheme }) => [scheme.id, scheme]));
  return [...schemes.values()]
    .map(({ id, title }) => {
      const own = items.filter(({ scheme }) => scheme.id === id);
      const names = own.map((item) => nameOf(item, finalise.whole));
      const told = names.slice(0, TOLD).join(finalise.comma);
      const text = names.length > TOLD ? finalise.andMore(told, names.length) : told;
      const isWhole = own.length === 1 && names[0] === finalise.whole;
      const scheme = language === 'zh-CN' ? title.zh : title.en;
      return isWhole ? scheme : finalise.of(scheme, text);
    })
    .join(finalise.semicolon);
}

/** 编号 and name, once where they are the same. */
function nameOf({ id, name }: RefusedItem, whole: string): string {
  const texts = [...new Set([id, name])].filter((text) => text !== '');
  return texts.length === 0 ? whole : oneLine(texts.join(' '));
}
