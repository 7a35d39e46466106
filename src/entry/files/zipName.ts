import type { HandOutReport } from '../../commands/handOut/handOutReport';
import { fileMessagesFor } from '../../messages/fileMessagesFor';

/** What no file name may hold on Windows. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]/gu;

/** Name of the zip of what is handed out; forms are Chinese in both languages. */
export function zipName({ year }: HandOutReport): string {
  return fileMessagesFor('zh-CN').handOut.zip(year.replace(UNSAFE, '-'));
}
