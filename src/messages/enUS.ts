import { enErrors } from './en/enErrors';
import { enExplanation } from './en/enExplanation';
import { enNotices, enWarnings } from './en/enWarnings';
import type { Messages } from './zhCN';

/** Every word in English. A key that Chinese has and this lacks does not compile. */
export const enUS: Messages = {
  problems: { ...enErrors, ...enWarnings, ...enNotices },
  explanation: enExplanation,
};
