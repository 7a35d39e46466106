import { type Problem, severityOf } from './problem';

/**
 * Whether a press may write the suggestion of a problem: errors are never put right by a
 * button, and W04 and W33 concern another cell than their own.
 */
export function canNormalise({ code, suggested }: Problem): boolean {
  return severityOf(code) !== 'error' && code !== 'W04' && code !== 'W33' && suggested !== '';
}
