import { given } from '../problemFacts';
import type { zhTableProblems } from '../zh/zhTableProblems';
import { capital, enList, enReadAs, enSays } from './enCell';

export const enTableProblems: typeof zhTableProblems = {
  E18: (facts) => {
    const item = given(facts.fact('item'), (text) => `“${text}”: `);
    const issued = facts.fact('issued');
    if (issued !== '') {
      return `${item}${facts.fact('returned')} ballots returned but only ${issued} issued, a difference of ${facts.fact('difference')}; please count again, nothing is scored until then.`;
    }
    return `${item}the votes do not add up: ${facts.fact('sum')} counted, ${facts.fact('returned')} ballots returned, a difference of ${facts.fact('difference')}; please count again, nothing is scored until then.`;
  },
  E19: (facts) =>
    `There is no goal of the dimension “${facts.fact('dimension')}”, so there is no outcome; please add the goal.`,
  E20: (facts) =>
    `Row ${facts.fact('rows')} says the same person, date and period but another ${given(facts.fact('differs'), (text) => `“${text}”`, 'entry')}; please delete one of them, neither counts until then.`,
  W18: (facts) =>
    `This repeats row ${facts.fact('rows')} and counts once; please delete the surplus row.`,
  W19: (facts) =>
    capital(
      `${enSays(facts)} lies outside the period ${facts.fact('from')} to ${facts.fact('to')} and does not count; please check the date.`,
    ),
  W20: (facts) =>
    `No quota stands on “岗位定额” for the post ${given(facts.fact('posts'), enList, '')}; the row is kept but not counted. Add a quota if there should be one.`,
  W21: (facts) =>
    `Group ${facts.fact('group')} has no valid vote; its weight is spread over the other groups. Please check.`,
  W22: (facts) =>
    `Group ${facts.fact('group')}: ${facts.fact('returned')} of ${facts.fact('issued')} ballots returned, less than two thirds. Please check whether the result is valid.`,
  W23: (facts) =>
    capital(
      `${enSays(facts)} is after the deadline ${facts.fact('deadline')}; it is recorded as late.`,
    ),
  W24: (facts) =>
    `${facts.fact('count')} promises, not between ${facts.fact('min')} and ${facts.fact('max')}; please check.`,
  W25: (facts) =>
    `The mentor's title is “${facts.fact('title') || facts.seen}”, below the middle grade; mentors should hold 一级 or higher. Please check.`,
  W26: (facts) =>
    `${given(facts.fact('changed'), (text) => `“${text}” was`, 'Data were')} changed after the calculation, the result is out of date; please calculate again.`,
  W27: (facts) =>
    facts.fact('reason') === 'otherClass'
      ? `Student number “${facts.seen}” belongs to “${facts.fact('class')}” on the student roll; the visit counts for the visitor, not for the coverage. Please check.`
      : `Student number “${facts.seen}” is not on the student roll; the visit counts for the visitor, not for the coverage. Please check.`,
  W28: (facts) =>
    `The promise was due on ${facts.fact('due')} and is not kept; it counts as not kept. Please follow up.`,
  W30: (facts) =>
    `The class has ${facts.seen} students, more than ${facts.fact('max')}; please check.`,
  W31: () =>
    'The date of public notice is blank, the promise is not yet on the notice board; please fill it in afterwards.',
  W32: (facts) =>
    `“${facts.fact('what')}” makes up ${facts.fact('share')} %, less than ${facts.fact('limit')} %; please plan accordingly.`,
  N08: (facts) =>
    capital(
      `${enSays(facts)} lost its leading zero; ${enReadAs(facts)}, and normalising puts it back.`,
    ),
};
