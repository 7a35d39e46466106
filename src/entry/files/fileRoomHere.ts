import { collect } from '../../commands/collect/collect';
import { returnedTabs } from '../../commands/collect/returnedTabs';
import type { CommandContext } from '../../commands/command';
import { handOut } from '../../commands/handOut/handOut';
import { failure, success } from '../../domain/result';
import { bookFromPlan } from '../../hosts/files/bookFromPlan';
import { returnedFileFromBytes } from '../../hosts/files/returnedFileFromBytes';
import { zipOfBooks } from '../../hosts/files/zipOfBooks';
import { problemSentence } from '../../messages/problemSentence';
import type { ReturnedFile } from '../../workbook/returnedFile';
import type { ContextFacts, FileRoom } from './fileRoom';

/** The room itself: runs where it is called, in the worker or, without workers, in the pane. */
export function fileRoomHere(): FileRoom {
  const kept = new Map<string, ReturnedFile>();
  return {
    keep: async (key, name, bytes) => {
      const file = await returnedFileFromBytes(name, bytes);
      kept.set(key, file);
      const { content } = file;
      return { name: file.name, print: file.print, code: content.ok ? null : content.code };
    },
    forget: (keys) => {
      for (const key of keys) kept.delete(key);
      return Promise.resolve(null);
    },
    collect: (reading, wanted, choices, facts) => {
      const files = wanted.keys.flatMap((key) => kept.get(key) ?? []);
      if (files.length < wanted.keys.length) return Promise.resolve(failure({ code: 'filesGone' }));
      const context = contextOf(facts);
      const pasted = returnedTabs(reading, context);
      const chosen = pasted.filter(({ name }) => wanted.tabs.includes(name));
      const decided = collect(reading, [...files, ...chosen], choices, context);
      if (!decided.ok) return Promise.resolve(decided);
      const tabs = pasted.map(({ name }) => name);
      return Promise.resolve(success({ decision: decided.value, tabs }));
    },
    handOut: (reading, request, facts) =>
      Promise.resolve(handOut(reading, request, contextOf(facts))),
    book: bookFromPlan,
    zip: zipOfBooks,
  };
}

/** Forms are Chinese in both languages. */
function contextOf(facts: ContextFacts): CommandContext {
  return { ...facts, sentence: (problem) => problemSentence(problem, 'zh-CN') };
}
