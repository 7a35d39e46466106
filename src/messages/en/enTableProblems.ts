import { given, type ProblemFacts } from '../problemFacts';
import type { zhTableProblems } from '../zh/zhTableProblems';
import { capital, enList, enReadAs, enSays } from './enCell';
import { enFinalise } from './enFinalise';

export const enTableProblems: typeof zhTableProblems = {
  E18: (facts) => {
    const item = given(facts.fact('item'), (text) => `“${text}”: `);
    const by = given(facts.fact('difference'), (text) => `, a difference of ${text}`);
    const issued = facts.fact('issued');
    if (issued !== '') {
      return capital(
        `${item}${facts.fact('returned') || 'more'} ballots returned but only ${issued} issued${by}; please count again, nothing is scored until then.`,
      );
    }
    const sum = given(facts.fact('sum'), (text) => `, ${text} counted`);
    const back = given(facts.fact('returned'), (text) => `, ${text} ballots returned`);
    return capital(
      `${item}the votes do not add up${sum}${back}${by}; please count again, nothing is scored until then.`,
    );
  },
  E19: (facts) =>
    `There is no goal of ${given(facts.fact('dimension'), (text) => `the dimension “${text}”`, 'one dimension')}, so there is no outcome; please add the goal.`,
  E20: (facts) =>
    `${otherRows(facts)} says the same person, date and period but another ${given(facts.fact('differs'), (text) => `“${text}”`, 'entry')}; please delete one of them, neither counts until then.`,
  W18: (facts) =>
    `This repeats ${given(facts.fact('rows'), (rows) => `row ${rows.replaceAll('、', ', ')}`, 'another row')} and counts once; please delete the surplus row.`,
  W19: (facts) => {
    const term = given(facts.fact('to'), (to) => ` ${facts.fact('from')} to ${to}`);
    return capital(
      `${enSays(facts)} lies outside the period${term} and does not count; please check the date.`,
    );
  },
  W20: (facts) =>
    `No quota stands on “岗位定额” for the post${given(facts.fact('posts'), (text) => ` ${enList(text)}`)}; the row is kept but not counted. Add a quota if there should be one.`,
  W21: (facts) =>
    `${given(facts.fact('group'), (text) => `Group “${text}”`, 'One group')} has no valid vote; its weight is spread over the other groups. Please check.`,
  W22: (facts) => {
    const group = given(facts.fact('group'), (text) => `Group “${text}”: `);
    const counts = given(
      facts.fact('issued'),
      (text) => `${facts.fact('returned') || '0'} of ${text} ballots returned, `,
    );
    return capital(
      `${group}${counts}less than two thirds. Please check whether the result is valid.`,
    );
  },
  W23: (facts) =>
    capital(
      `${enSays(facts)} is after the deadline${given(facts.fact('deadline'), (text) => ` ${text}`)}; it is recorded as late.`,
    ),
  W24: (facts) => {
    const count = given(facts.fact('count'), (text) => `${text} promises`, 'The promises');
    const range = given(
      facts.fact('max'),
      (max) => `, not between ${facts.fact('min') || '0'} and ${max}`,
      ' are too few or too many',
    );
    return `${count}${range}; please check.`;
  },
  W25: (facts) =>
    `The mentor's title${given(facts.fact('title') || facts.seen.trim(), (text) => ` “${text}”`)} is below the middle grade; mentors should hold “一级” or higher. Please check.`,
  W26: (facts) =>
    facts.fact('final') !== ''
      ? enFinalise.changed(facts)
      : `${given(facts.fact('changed'), (text) => `“${text}” was`, 'Data were')} changed after the calculation, the result is out of date; please calculate again.`,
  W27: (facts) => {
    const where =
      facts.fact('reason') === 'otherClass'
        ? `belongs to ${given(facts.fact('class'), (text) => `“${text}”`, 'another class')} on the student roll`
        : 'is not on the student roll';
    return `Student number${given(facts.seen.trim(), (text) => ` “${text}”`)} ${where}; the visit counts for the visitor, not for the coverage. Please check.`;
  },
  W28: (facts) =>
    `The promise was due${given(facts.fact('due'), (text) => ` on ${text}`)} and is not kept; it counts as not kept. Please follow up.`,
  W30: (facts) =>
    capital(
      `${enSays(facts)} makes the class larger than ${given(facts.fact('max'), (text) => `${text} students`, 'allowed')}; please check.`,
    ),
  W31: () =>
    'The date of public notice is blank, the promise is not yet on the notice board; please fill it in afterwards.',
  W32: (facts) => {
    const what = given(facts.fact('what'), (text) => `“${text}”`, 'The share');
    const share = given(facts.fact('share'), (text) => ` makes up ${text} %,`, ' is');
    const limit = given(facts.fact('limit'), (text) => `${text} %`, 'it should be');
    return `${what}${share} less than ${limit}; please plan accordingly.`;
  },
  N08: (facts) =>
    capital(
      `${enSays(facts)} lost its leading zero; ${enReadAs(facts)}, and normalising puts it back.`,
    ),
};

function otherRows(facts: ProblemFacts): string {
  return given(facts.fact('rows'), (rows) => `Row ${rows.replaceAll('、', ', ')}`, 'Another row');
}
