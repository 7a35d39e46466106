import { failure, success } from '../../../src/domain/result';

describe('what an action that may fail gives back', () => {
  it('is its value when it went well', () => {
    expect(success(5)).toEqual({ ok: true, value: 5 });
  });

  it('is the reason as data when it did not', () => {
    expect(failure('no such tab')).toEqual({ ok: false, failure: 'no such tab' });
  });
});
