import type { Exact } from '../../../../src/domain/exact/exact';
import { divide, exact, toExactText } from '../../../../src/domain/exact/exact';
import { blank, calculate, given, member, resultOf, row, sampleScheme } from '../sampleSchool';

const text = (value: Exact | null): string | null => (value === null ? null : toExactText(value));

describe('the score of a part', () => {
  it('is the sum plus bonus minus deduction, kept exact, and shows every term', () => {
    const result = resultOf(
      row('A', 'D001', '90.125', {
        row: 7,
        bonus: given('5', 'H7'),
        bonusReason: '市级表彰',
        deduct: given('0.5', 'J7'),
        deductReason: '缺席党员大会',
      }),
      '80',
    );
    const part = result.parts[0]!;
    expect({ ...part, rawSum: text(part.rawSum), score: text(part.score) }).toEqual({
      part: 'A',
      label: '目标责任书',
      tab: '考核表A',
      row: 7,
      terms: [
        {
          key: 'a1',
          label: '指标A',
          kind: 'indicator',
          value: exact('90.125'),
          max: exact('100'),
          reason: '',
          cell: 'Ga1',
        },
        {
          key: 'bonus',
          label: '加分',
          kind: 'bonus',
          value: exact('5'),
          max: exact('20'),
          reason: '市级表彰',
          cell: 'H7',
        },
        {
          key: 'deduct',
          label: '扣分',
          kind: 'deduct',
          value: exact('0.5'),
          max: exact('100'),
          reason: '缺席党员大会',
          cell: 'J7',
        },
      ],
      rawSum: '94.625',
      low: exact('0'),
      high: exact('120'),
      score: '94.625',
    });
    expect(text(result.totalExact)).toBe('87.3125');
    expect(text(result.total)).toBe('87.31');
  });

  it.each([
    ['never falls below 0', '10', '0', '40', '-30', '0'],
    ['never rises above full marks and bonus', '119', '20', '0', '139', '120'],
    ['may stand exactly on the upper bound', '100', '20', '0', '120', '120'],
  ])('%s', (_name, mark, bonus, deduct, raw, score) => {
    const result = resultOf(
      row('A', 'D001', mark, { bonus: given(bonus), deduct: given(deduct) }),
      '80',
    );
    expect(text(result.parts[0]!.rawSum)).toBe(raw);
    expect(text(result.parts[0]!.score)).toBe(score);
  });

  it('counts a blank bonus and a blank deduction as 0', () => {
    const terms = resultOf('70', '80').parts[0]!.terms;
    expect(terms.map((term) => text(term.value))).toEqual(['70', '0', '0']);
    expect(terms.map((term) => term.cell)).toEqual(['Ga1', 'H5', 'J5']);
  });

  it('takes bonus and deduction only where the sheet has such columns', () => {
    const scheme = sampleScheme();
    const plain = {
      ...scheme,
      parts: scheme.parts.map((part) => ({ ...part, columns: ['indicators' as const] })),
    };
    const [result] = calculate(
      [member('D001')],
      [row('A', 'D001', '70', { bonus: given('5') }), row('B', 'D001', '80')],
      plain,
    );
    expect(result!.parts[0]!.terms.map((term) => term.key)).toEqual(['a1']);
    expect(text(result!.total)).toBe('75');
  });
});

describe('a missing mark', () => {
  it('leaves no total and no band, is named, and is never 0 (R-06)', () => {
    const result = resultOf(row('A', 'D001', blank()), '80');
    expect(result).toMatchObject({
      state: 'unfinished',
      totalExact: null,
      total: null,
      band: null,
      bandExact: null,
      rank: null,
      followUp: '',
      flags: [{ kind: 'missing', indicators: ['a1'] }],
    });
    expect(result.parts.map((part) => text(part.score))).toEqual([null, '80']);
    expect(result.parts[0]!.rawSum).toBeNull();
    expect(result.parts[0]!.terms[0]!.value).toBeNull();
  });

  it('is the same whether the cell is blank or the reader gave no mark at all', () => {
    const result = resultOf(row('A', 'D001', '1', { marks: {} }), '80');
    expect(result.flags).toEqual([{ kind: 'missing', indicators: ['a1'] }]);
    expect(result.parts[0]!.terms[0]!.cell).toBe('');
  });

  it('counts 0 and stays named where the school confirmed it (missing = zero)', () => {
    const result = resultOf(row('A', 'D001', blank()), '80', { missing: 'zero', partFloor: '' });
    expect(result).toMatchObject({
      state: 'graded',
      flags: [{ kind: 'missing', indicators: ['a1'] }],
      band: 'unqualified',
    });
    expect(text(result.total)).toBe('40');
    expect(text(result.parts[0]!.terms[0]!.value)).toBe('0');
  });

  it('is not the true score 0', () => {
    const result = resultOf('0', '80', { partFloor: '' });
    expect(result).toMatchObject({ state: 'graded', flags: [] });
    expect(text(result.total)).toBe('40');
  });
});

describe('a missing row', () => {
  it.each(['block', 'zero'] as const)(
    'leaves the person unfinished and names the sheet (missing = %s)',
    (missing) => {
      const [result] = calculate(
        [member('D001')],
        [row('A', 'D001', '90')],
        sampleScheme({ missing }),
      );
      expect(result).toMatchObject({
        state: 'unfinished',
        total: null,
        flags: [{ kind: 'missingSheet', parts: ['B'] }],
      });
      expect(result!.parts[1]).toMatchObject({
        part: 'B',
        label: '廉政责任书',
        tab: '考核表B',
        row: null,
        terms: [],
        rawSum: null,
        score: null,
      });
      expect(result!.parts[1]!.high).toEqual(exact('120'));
      expect(result!.parts[1]!.low).toEqual(exact('0'));
    },
  );

  it('on both sheets names both', () => {
    expect(calculate([member('D001')], [])[0]!.flags).toEqual([
      { kind: 'missingSheet', parts: ['A', 'B'] },
    ]);
  });
});

describe('a row with errors', () => {
  it('is not scored when a mark cannot be used, and says why', () => {
    const result = resultOf(
      row(
        'A',
        'D001',
        { state: 'invalid', cell: 'G5', code: 'E03' },
        {
          bonus: { state: 'invalid', cell: 'H5', code: 'E04' },
        },
      ),
      row('B', 'D001', { state: 'invalid', cell: 'G5', code: 'E03' }),
    );
    expect(result).toMatchObject({
      state: 'unfinished',
      total: null,
      flags: [{ kind: 'blocked', codes: ['E03', 'E04'] }],
    });
    expect(result.parts[0]!.terms[0]).toMatchObject({ value: null, cell: 'G5' });
    expect(result.parts[0]).toMatchObject({ rawSum: null, score: null });
  });

  it('is not scored when the whole row is blocked, though its marks are shown', () => {
    const result = resultOf(row('A', 'D001', '90', { blockedBy: ['E08', 'E15'] }), '80');
    expect(result.flags).toEqual([{ kind: 'blocked', codes: ['E08', 'E15'] }]);
    expect(result.parts[0]).toMatchObject({ rawSum: null, score: null });
    expect(text(result.parts[0]!.terms[0]!.value)).toBe('90');
    expect(text(result.parts[1]!.score)).toBe('80');
  });

  it('stays blocked and names its gaps where blanks count 0', () => {
    const result = resultOf(row('A', 'D001', blank(), { blockedBy: ['E08'] }), '80', {
      missing: 'zero',
    });
    expect(result.flags).toEqual([
      { kind: 'missing', indicators: ['a1'] },
      { kind: 'blocked', codes: ['E08'] },
    ]);
    expect(result.state).toBe('unfinished');
  });

  it('does not touch anybody else', () => {
    const people = [member('D001'), member('D002')];
    const entries = [
      row('A', 'D001', '90', { blockedBy: ['E11'] }),
      row('B', 'D001', '90'),
      row('A', 'D002', '90'),
      row('B', 'D002', '90'),
    ];
    expect(calculate(people, entries).map((each) => each.state)).toEqual(['unfinished', 'graded']);
  });
});

describe('several rows of one person on one sheet', () => {
  const rows = [
    row('A', 'D001', '90', { tab: '乙表', row: 4, blockedBy: ['E08'] }),
    row('A', 'D001', '80', { tab: '丙表', row: 9 }),
    row('A', 'D001', '70', { tab: '丙表', row: 10, blockedBy: ['E03'] }),
  ];
  const b = row('B', 'D001', '60');

  it.each([
    ['as read', [0, 1, 2]],
    ['backwards', [2, 1, 0]],
    ['mixed', [1, 2, 0]],
  ])('are blocked by E11, whatever their order: %s', (_name, order) => {
    const [result] = calculate([member('D001')], [...order.map((index) => rows[index]!), b]);
    expect(result!.flags).toEqual([{ kind: 'blocked', codes: ['E03', 'E08', 'E11'] }]);
    expect(result!.parts[0]).toMatchObject({ tab: '丙表', row: 9, score: null });
  });
});

describe('the status', () => {
  it('免考 shows no numbers and no flags, and keeps the row it stands in', () => {
    const result = resultOf(row('A', 'D001', '90', { row: 8, status: '免考' }), '80');
    expect(result).toMatchObject({
      state: 'exempt',
      total: null,
      totalExact: null,
      band: null,
      rank: null,
      flags: [],
    });
    expect(result.parts.map(({ terms, rawSum, score }) => ({ terms, rawSum, score }))).toEqual([
      { terms: [], rawSum: null, score: null },
      { terms: [], rawSum: null, score: null },
    ]);
    expect(result.parts[0]!.row).toBe(8);
  });

  it('缓评 keeps the parts but gets no total (R-07)', () => {
    const result = resultOf('59', row('B', 'D001', blank(), { status: '缓评' }));
    expect(result).toMatchObject({ state: 'postponed', total: null, band: null, flags: [] });
    expect(text(result.parts[0]!.score)).toBe('59');
    expect(result.explanation).toMatchObject({ bandByScore: null, toNext: null, because: null });
  });

  it.each([
    ['the roster wins over 正常 on the sheets', '缓评', '正常', '正常', 'postponed'],
    ['the first sheet wins over 正常 in the roster', '正常', '免考', '正常', 'exempt'],
    ['the second sheet wins over 正常 elsewhere', '正常', '正常', '缓评', 'postponed'],
    ['the roster is asked first', '免考', '缓评', '缓评', 'exempt'],
    ['then the sheets in order', '正常', '缓评', '免考', 'postponed'],
    ['正常 everywhere is graded', '正常', '正常', '正常', 'graded'],
  ] as const)('%s', (_name, roster, a, b, state) => {
    const result = resultOf(
      row('A', 'D001', '90', { status: a }),
      row('B', 'D001', '80', { status: b }),
      {},
      member('D001', { status: roster }),
    );
    expect(result.state).toBe(state);
  });

  it.each(['E11', 'E14'] as const)(
    'and the veto of a row that may be somebody else’s (%s) do not count',
    (code) => {
      const result = resultOf(
        '90',
        row('B', 'D001', '80', { status: '免考', veto: true, blockedBy: [code] }),
      );
      expect(result).toMatchObject({
        state: 'unfinished',
        flags: [{ kind: 'blocked', codes: [code] }],
      });
    },
  );

  it('of a row blocked for another reason counts', () => {
    const entry = row('B', 'D001', '80', { status: '免考', blockedBy: ['E08'] });
    expect(resultOf('90', entry).state).toBe('exempt');
  });

  it.each(['正常', '免考', '缓评'] as const)(
    '%s shows a reading that waits for confirmation (C-08)',
    (status) => {
      const result = resultOf('90', row('B', 'D001', '80', { status, awaiting: true }));
      expect(result.flags).toEqual([{ kind: 'awaiting' }]);
    },
  );
});

describe('a veto', () => {
  const vetoed = row('B', 'D001', '90', { veto: true, vetoReason: '有偿家教查实' });

  it('leads to the veto band with its follow-up and leaves no rank (A-11)', () => {
    const result = resultOf('95', vetoed);
    expect(result).toMatchObject({
      state: 'graded',
      band: 'unqualified',
      bandExact: 'unqualified',
      rank: null,
      followUp: '列为支部重点教育对象;书面上报镇党委依规处理',
      flags: [{ kind: 'veto' }],
    });
    expect(text(result.total)).toBe('92.5');
    expect(result.explanation).toMatchObject({
      bandByScore: 'qualified',
      because: 'veto',
      vetoReason: '有偿家教查实',
    });
  });

  it('may lead to another band', () => {
    expect(resultOf('95', vetoed, { vetoBand: 'basic' })).toMatchObject({
      band: 'basic',
      followUp: '谈话提醒、限期改进',
    });
  });

  it('explains nothing where the score alone gives the same band', () => {
    const result = resultOf('30', vetoed, { vetoBand: 'basic', partFloor: '' });
    expect(result).toMatchObject({ band: 'basic', flags: [{ kind: 'veto' }] });
    expect(result.explanation.because).toBeNull();
  });

  it('with effect noAward keeps the band by the score and loses the rank', () => {
    expect(resultOf('95', vetoed, { vetoEffect: 'noAward' })).toMatchObject({
      band: 'qualified',
      rank: null,
      flags: [{ kind: 'veto' }],
      explanation: { because: null },
    });
  });

  it('with effect noAward takes what the top band would bring, and only that', () => {
    const settings = { vetoEffect: 'noAward' } as const;
    expect(resultOf('120', vetoed, settings)).toMatchObject({ band: 'excellent', followUp: '' });
    expect(resultOf('40', vetoed, { ...settings, partFloor: '' })).toMatchObject({
      band: 'basic',
      followUp: '谈话提醒、限期改进',
    });
  });

  it('counts for nothing when the column is switched off', () => {
    expect(resultOf('95', vetoed, { veto: 'off' })).toMatchObject({
      band: 'qualified',
      rank: 1,
      flags: [],
    });
  });

  it.each([
    ['names both reasons', '考核不合格', '考核不合格、有偿家教查实'],
    ['names the one that is given', '', '有偿家教查实'],
  ])('on both sheets %s', (_name, vetoReason, told) => {
    const result = resultOf(row('A', 'D001', '95', { veto: true, vetoReason }), vetoed);
    expect(result.explanation.vetoReason).toBe(told);
    expect(result.flags).toEqual([{ kind: 'veto' }]);
  });

  it('is shown on an unfinished row too', () => {
    const result = resultOf(row('A', 'D001', blank()), vetoed);
    expect(result.flags).toEqual([{ kind: 'veto' }, { kind: 'missing', indicators: ['a1'] }]);
  });
});

describe('too short in the branch', () => {
  const newcomer = member('D001', { joined: '2024-07-01' });

  it('keeps the total but gives no band, no rank and no follow-up (不定等次)', () => {
    const result = resultOf('95', '90', {}, newcomer);
    expect(result).toMatchObject({
      state: 'ungraded',
      band: null,
      bandExact: null,
      rank: null,
      followUp: '',
      flags: [{ kind: 'shortMembership' }],
      explanation: { bandByScore: 'qualified', because: 'shortMembership' },
    });
    expect(text(result.total)).toBe('92.5');
  });

  it('is graded where the rule is off', () => {
    expect(resultOf('95', '90', { minMonths: 0 }, newcomer)).toMatchObject({
      state: 'graded',
      flags: [],
    });
  });

  it('is unfinished when a mark is missing, because nothing was scored', () => {
    expect(resultOf(row('A', 'D001', blank()), '90', {}, newcomer)).toMatchObject({
      state: 'unfinished',
      flags: [{ kind: 'shortMembership' }, { kind: 'missing', indicators: ['a1'] }],
    });
  });

  it('gets no flag about a band that is not given', () => {
    const both = member('D001', { joined: '2024-09-01', partyStatus: '预备' });
    expect(resultOf('100', '99.99', {}, both).flags).toEqual([{ kind: 'shortMembership' }]);
    const capped = resultOf('120', '59', { partFloorAction: 'cap' }, both);
    expect(capped.flags).toEqual([
      { kind: 'partFloor', parts: ['B'] },
      { kind: 'shortMembership' },
    ]);
  });
});

describe('a probationary member in the top band (A-09)', () => {
  const probationary = member('D001', { partyStatus: '预备' });

  it.each([
    ['warn', 'excellent', [{ kind: 'probationary' }], null],
    ['block', 'qualified', [{ kind: 'probationary' }], 'probationary'],
    ['off', 'excellent', [], null],
  ] as const)('with %s has the band %s', (probationaryExcellent, band, flags, because) => {
    expect(resultOf('102', '100', { probationaryExcellent }, probationary)).toMatchObject({
      band,
      bandExact: band,
      flags,
      explanation: { bandByScore: 'excellent', because },
    });
  });

  it.each(['warn', 'block'] as const)('is no matter below the top band (%s)', (setting) => {
    const settings = { probationaryExcellent: setting };
    expect(resultOf('90', '90', settings, probationary)).toMatchObject({
      band: 'qualified',
      flags: [],
      explanation: { because: null },
    });
  });

  it.each(['warn', 'block'] as const)('is no matter for a full member (%s)', (setting) => {
    expect(resultOf('102', '100', { probationaryExcellent: setting })).toMatchObject({
      band: 'excellent',
      flags: [],
    });
  });

  it('keeps the only band there is', () => {
    const scheme = sampleScheme({ probationaryExcellent: 'block', vetoBand: 'only' });
    const bands = [{ ...scheme.bands[3]!, key: 'only' }];
    const [result] = calculate([probationary], [row('A', 'D001', '90'), row('B', 'D001', '90')], {
      ...scheme,
      bands,
    });
    expect(result).toMatchObject({ band: 'only', explanation: { because: null } });
  });

  it('is told from a veto, which goes first', () => {
    const vetoed = row('B', 'D001', '100', { veto: true });
    expect(resultOf('102', vetoed, { probationaryExcellent: 'block' }, probationary)).toMatchObject(
      {
        band: 'unqualified',
        flags: [{ kind: 'veto' }],
        explanation: { because: 'veto' },
      },
    );
  });
});

describe('a part below the floor (A-03)', () => {
  it('is flagged and leaves the band by the total', () => {
    expect(resultOf('110', '50')).toMatchObject({
      band: 'qualified',
      flags: [{ kind: 'partFloor', parts: ['B'] }],
      explanation: { because: null },
    });
  });

  it('caps the band at the band of the weakest part where the school wants it', () => {
    expect(resultOf('110', '50', { partFloorAction: 'cap' })).toMatchObject({
      band: 'unqualified',
      bandExact: 'unqualified',
      followUp: '列为支部重点教育对象;书面上报镇党委依规处理',
      flags: [{ kind: 'partFloor', parts: ['B'] }, { kind: 'capped' }],
      explanation: { bandByScore: 'qualified', because: 'partFloor' },
    });
  });

  it('never improves a band by a cap', () => {
    const settings = { partFloorAction: 'cap', partFloor: '90' } as const;
    expect(resultOf('85', '85', settings)).toMatchObject({
      band: 'qualified',
      flags: [{ kind: 'partFloor', parts: ['A', 'B'] }],
    });
    expect(resultOf('120', '70', { ...settings, combine: 'min' })).toMatchObject({
      band: 'basic',
      flags: [{ kind: 'partFloor', parts: ['B'] }],
      explanation: { because: null },
    });
  });

  it('caps only where a part is below the floor', () => {
    expect(resultOf('110', '70', { partFloorAction: 'cap' })).toMatchObject({
      band: 'qualified',
      flags: [],
    });
  });

  it.each([
    ['59.995 prints 60.00 and is not flagged', '59.995', []],
    ['59.994 prints 59.99 and is flagged', '59.994', ['A']],
    ['60 itself is not flagged', '60', []],
  ])('compares the rounded part: %s (C-04)', (_name, mark, parts) => {
    const flags = resultOf(mark, '80').flags.filter((flag) => flag.kind === 'partFloor');
    expect(flags).toEqual(parts.length === 0 ? [] : [{ kind: 'partFloor', parts }]);
  });

  it('rounds as many decimals as the scheme prints', () => {
    expect(resultOf('59.5', '80', { decimals: 0 }).flags).toEqual([]);
    expect(resultOf('59.995', '80', { decimals: 3 }).flags).toContainEqual({
      kind: 'partFloor',
      parts: ['A'],
    });
  });

  it('is not looked for when the floor is blank', () => {
    expect(resultOf('10', '50', { partFloor: '' }).flags).toEqual([]);
  });

  it('is flagged on a finished part of an unfinished row', () => {
    const result = resultOf('50', row('B', 'D001', blank()));
    expect(result.flags).toEqual([
      { kind: 'partFloor', parts: ['A'] },
      { kind: 'missing', indicators: ['b1'] },
    ]);
  });

  it('is judged on exact numbers where the bands are', () => {
    const settings = { partFloorAction: 'cap', partFloor: '90' } as const;
    expect(resultOf('120', '79.995', settings)).toMatchObject({
      band: 'qualified',
      bandExact: 'basic',
    });
    expect(resultOf('120', '79.995', { ...settings, bandOn: 'exact' })).toMatchObject({
      band: 'basic',
      explanation: { because: 'partFloor' },
    });
  });
});

describe('rounding and the band (R-04)', () => {
  it('bands after rounding and flags a row whose band would differ', () => {
    expect(resultOf('100', '99.99')).toMatchObject({
      band: 'excellent',
      bandExact: 'qualified',
      flags: [{ kind: 'borderline' }],
    });
  });

  it('flags it as well where the school bands on exact numbers', () => {
    expect(resultOf('100', '99.99', { bandOn: 'exact' })).toMatchObject({
      band: 'qualified',
      bandExact: 'qualified',
      flags: [{ kind: 'borderline' }],
    });
  });

  it('flags nothing where the veto gives the band anyway', () => {
    const vetoed = row('B', 'D001', '99.99', { veto: true });
    expect(resultOf('100', vetoed).flags).toEqual([{ kind: 'veto' }]);
  });

  it.each([
    [0, '88'],
    [1, '87.7'],
    [3, '87.655'],
    [4, '87.6547'],
  ])('rounds once, to %i decimals, to %s', (decimals, total) => {
    const result = resultOf('87.65465', '87.65465', { decimals });
    expect(text(result.total)).toBe(total);
    expect(text(result.totalExact)).toBe('87.65465');
    expect(result.explanation.decimals).toBe(decimals);
  });

  it.each([
    ['three decimals', '80.123', true],
    ['two decimals', '80.12', false],
    ['a whole number', '80', false],
  ])('flags a mark of %s: %s', (_name, mark, flagged) => {
    expect(resultOf(mark, '90').flags).toEqual(flagged ? [{ kind: 'decimals' }] : []);
  });

  it('looks at bonus and deduction for too many decimals', () => {
    const entry = row('A', 'D001', '80', { deduct: given('0.125'), deductReason: '迟到' });
    expect(resultOf(entry, '90').flags).toEqual([{ kind: 'decimals' }]);
  });

  it('flags a mark whose decimals never end', () => {
    const value = divide(exact('250'), exact('3'));
    const entry = row('A', 'D001', { state: 'given', value, cell: 'G5' });
    expect(resultOf(entry, '90').flags).toEqual([{ kind: 'decimals' }]);
  });
});

describe('the explanation', () => {
  it('names combination, weights, rounding, band, bounds and the points to the next band', () => {
    const { explanation } = resultOf('95', '90');
    expect({ ...explanation, toNext: text(explanation.toNext) }).toEqual({
      combine: 'weighted',
      weights: [
        { part: 'A', percent: exact('50') },
        { part: 'B', percent: exact('50') },
      ],
      decimals: 2,
      bandOn: 'rounded',
      bandByScore: 'qualified',
      lo: '80',
      hi: '100',
      toNext: '7.5',
      because: null,
      vetoReason: '',
    });
  });

  it.each([
    ['the top band has no upper bound', '110', '100', 'excellent', '100', null, null],
    ['the lowest band has no lower bound', '50', '50', 'unqualified', null, '60', '10'],
  ])('%s', (_name, a, b, bandByScore, lo, hi, toNext) => {
    const { explanation } = resultOf(a, b);
    expect({ ...explanation, toNext: text(explanation.toNext) }).toMatchObject({
      bandByScore,
      lo,
      hi,
      toNext,
    });
  });

  it.each([
    ['rounded', '0.01'],
    ['exact', '0.008'],
  ] as const)('measures the way to the next band on the %s total', (bandOn, toNext) => {
    const { explanation } = resultOf('79.992', '79.992', { bandOn });
    expect(text(explanation.toNext)).toBe(toNext);
    expect(explanation.bandOn).toBe(bandOn);
  });

  it('is empty of bands where there is no total', () => {
    const { explanation } = resultOf(row('A', 'D001', blank()), '90');
    expect(explanation).toMatchObject({
      combine: 'weighted',
      bandByScore: null,
      lo: null,
      hi: null,
      toNext: null,
      because: null,
      vetoReason: '',
    });
  });
});

describe('who gets a result', () => {
  it('is every member at the year end in roster order, exempt and postponed ones included', () => {
    const people = [
      member('D005', { status: '免考' }),
      member('D001', { posts: ['班主任', '学科组长'] }),
      member('T001', { partyStatus: '', branch: '' }),
      member('D002', { left: '2024-12-31' }),
      member('D003', { status: '缓评', branch: '第二支部' }),
      member('D004', { left: '2025-01-01' }),
    ];
    const results = calculate(people, [row('A', 'D002', '90'), row('A', 'D999', '90')]);
    expect(results.map((each) => [each.personId, each.state])).toEqual([
      ['D005', 'exempt'],
      ['D001', 'unfinished'],
      ['D003', 'postponed'],
      ['D004', 'unfinished'],
    ]);
    expect(results[1]).toMatchObject({
      name: '样D001',
      branch: '第一支部',
      post: '班主任、学科组长',
    });
  });

  it('gives one result where the roster has an id twice', () => {
    const people = [member('D001', { name: '样一' }), member('D001', { name: '样二' })];
    expect(calculate(people, []).map((each) => each.name)).toEqual(['样一']);
  });
});

describe('ranks (R-12)', () => {
  const people = ['D001', 'D002', 'D003', 'D004', 'D005'].map((id) => member(id));
  const totals = ['80', '90', '90', '95.004', '95'];
  const entries = people.flatMap(({ id }, index) => [
    row('A', id, totals[index]!),
    row('B', id, totals[index]!),
  ]);

  it.each([
    ['min', [5, 3, 3, 1, 1]],
    ['dense', [3, 2, 2, 1, 1]],
  ] as const)('share places on the rounded total (%s)', (rank, ranks) => {
    const results = calculate(people, entries, sampleScheme({ rank }));
    expect(results.map((each) => each.rank)).toEqual(ranks);
  });

  it('begin at 1 where everybody has 0 as well', () => {
    const zeros = people.flatMap(({ id }) => [row('A', id, '0'), row('B', id, '0')]);
    const ranks = calculate(people, zeros).map((each) => each.rank);
    expect(ranks).toEqual([1, 1, 1, 1, 1]);
  });

  it('are counted branch by branch', () => {
    const mixed = people.map((person, index) => ({
      ...person,
      branch: index % 2 === 0 ? '第一支部' : '第二支部',
    }));
    expect(calculate(mixed, entries).map((each) => each.rank)).toEqual([3, 2, 2, 1, 1]);
  });

  it('leave out everybody who is vetoed, short, unfinished, exempt or postponed', () => {
    const special = [
      member('D001'),
      member('D002', { joined: '2024-12-01' }),
      member('D003', { status: '缓评' }),
      member('D004', { status: '免考' }),
      member('D005'),
    ];
    const rows = entries
      .filter((entry) => entry.personId !== 'D005' || entry.part === 'A')
      .concat(row('B', 'D006', '100', { veto: true }), row('A', 'D006', '100'));
    const results = calculate([...special, member('D006')], rows);
    expect(results.map((each) => each.rank)).toEqual([1, null, null, null, null, null]);
  });
});
