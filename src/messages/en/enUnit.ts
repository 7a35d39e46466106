import type { zhUnit } from '../zh/zhUnit';

export const enUnit: typeof zhUnit = {
  missing: 'missing',
  joined: ', ',
  clause: '; ',
  sum: 'sum',
  reason: (text) => ` (${text})`,
  clamped: (raw, result) => `${raw} in all, counted as ${result}`,
  rate: (part, whole, result) => `${part} ÷ ${whole} × 100 = ${result}`,
  noRate: (whole) => `${whole} due, nothing to compute`,
  weighted: (parts, divisor, result) =>
    divisor === '1' ? `${parts} = ${result}` : `(${parts}) ÷ ${divisor} = ${result}`,
  quota: (quota, unit) => `quota ${quota} ${unit}`,
  period: (label, need, did, counted, unit) =>
    `${label}: ${need} ${unit} due, ${did} done, ${counted} counted`,
  factor: (factor) => `factor ${factor}`,
  leave: (factor) => `leave factor ${factor}`,
  week: (week) => `week ${week}`,
  votes: (group) => `group ${group}`,
  option: (label, count) => `“${label}” ${count}`,
  voteCounts: (issued, returned, valid, abstained, invalid) =>
    [
      issued === '' ? '' : `${issued} issued`,
      `${returned} returned`,
      `${valid} valid`,
      `${abstained} abstained`,
      `${invalid} invalid`,
    ]
      .filter(Boolean)
      .join(', '),
  score: (score) => `score ${score}`,
  noVotes: 'no valid vote, no score',
  component: {
    typed: (facts) => `${facts['points']} of ${facts['max']} points (typed)`,
    pulled: (facts) =>
      `${facts['max']} × ${facts['published']} ÷ 100 = ${facts['points']} points (from “${facts['source']}”)`,
    notApplicable: () => 'does not apply, left out',
    missing: (facts) =>
      facts['source'] === '' ? 'not filled in' : `no score from “${facts['source']}”`,
    disabled: () => 'switched off',
  },
  rescaleLabel: 'rescaled',
  rescale: (got, base, result) => `${got} ÷ ${base} applicable points × 100 = ${result}`,
  itemsLabel: 'promises',
  item: (label, state, coefficient, overdue) =>
    `${label}: ${state === '' ? 'blank' : `“${state}”`}${overdue ? ' (overdue)' : ''}${coefficient === '' ? ', not yet due' : `, coefficient ${coefficient}`}`,
  notReached: (reached, size, missing) =>
    missing === ''
      ? `${reached} of ${size}, all reached`
      : `${reached} of ${size}, not reached: ${missing}`,
  judgesLabel: 'judges',
  judge: (judge, total, dropped) => `${judge} ${total}${dropped ? ' (dropped)' : ''}`,
  mean: (result) => `mean ${result}`,
  band: 'band',
  rounded: (exact, rounded) => (exact === rounded ? rounded : `${exact} rounds to ${rounded}`),
  bound: (lo, hi) =>
    [lo === '' ? '' : `≥ ${lo}`, hi === '' ? '' : `< ${hi}`].filter(Boolean).join(' and '),
  bandOf: (score, bound, band) => `${score}${bound === '' ? '' : `, ${bound}`} → ${band}`,
  award: 'award',
  awarded: (rank, places, of) => `rank ${rank} of ${of}, ${places} places: awarded`,
  notAwarded: (rank, places, of, minimum) =>
    `${rank === '' ? 'not ranked' : `rank ${rank} of ${of}`}, ${places} places${minimum === '' ? '' : ` and at least ${minimum} points`}: not awarded`,
  note: 'note',
  notes: {
    quotaCap: () => 'the lesson quota is not met, so not “excellent”',
    veto: (facts) =>
      `veto${facts['reason'] === undefined || facts['reason'] === '' ? '' : ` (${facts['reason']})`}: band by the score, no rank, no award`,
    singleSemester: () => 'only one semester has a score: pending',
    noDueItem: () => 'no promise is due: no score',
    reweighted: (facts) => `group ${facts['group'] ?? ''} has no valid vote, its weight is spread`,
    noAutomaticGrade: () => 'counts and rates only; the branch committee decides the grade',
    exempt: () => 'exempt: not appraised and in no denominator',
    postponed: () => 'postponed: no total this time, counted as due',
  },
  state: 'state',
  states: {
    graded: 'graded',
    unbanded: 'counted, no automatic grade',
    unfinished: 'unfinished: no total, no band',
    noDimension: 'a dimension is missing: no outcome',
    pending: 'pending',
    ungraded: 'ungraded',
    exempt: 'exempt: not appraised and in no denominator',
    postponed: 'postponed: no total this time, counted as due',
  },
  rank: 'rank',
  ranked: (rank) => `rank ${rank}`,
  followUp: 'follow-up',
  flags: 'flags',
  flag: {
    borderline: () => 'borderline, please review',
    decimals: () => 'a mark has more than two decimals and counts as it is',
    veto: () => 'veto',
    awaiting: () => 'a reading still has to be confirmed',
    missing: (facts) => `missing: ${facts['items'] ?? ''}`,
    blocked: (facts) => `errors: ${facts['codes'] ?? ''}, please correct them first`,
    noSource: (facts) => `no source score: ${facts['items'] ?? ''}`,
    overdue: () => 'a promise is overdue',
    promiseCount: (facts) =>
      `${facts['count'] ?? ''} promises, not between ${facts['min'] ?? ''} and ${facts['max'] ?? ''}`,
    quorum: (facts) => `group ${facts['group'] ?? ''}: less than two thirds returned`,
    emptyGroup: (facts) => `group ${facts['group'] ?? ''} has no valid vote, weights re-spread`,
    unbalanced: (facts) =>
      `votes do not add up: “${facts['item'] ?? ''}”, a difference of ${facts['difference'] ?? ''}`,
    quotaUnmet: () => 'the lesson quota is not met, so not “excellent”',
    mentorTitle: () => "the mentor's title is below the middle grade",
    adjusted: (facts) => `decided after review: “${facts['band'] ?? ''}”`,
    excellentRatio: (facts) => `“优秀” is ${facts['ratio'] ?? ''} %, more than a third`,
  },
};
