import { IS_THOROUGH, variants } from '../../../support/thorough';
import { requestOf } from './failActions';
import { openExcel, seenOf } from './openExcel';
import { COMMANDS, CONTEXT } from './runCommands';
import { smallestWorkbook } from './smallestWorkbook';

const LONG = 300_000;
/** Milliseconds: enough for a request of this workbook, and no longer than must be waited. */
const PATIENCE = { askAfter: 1_000, limit: 1_000 };
/** So many places of the writing request are tried. */
const PLACES = IS_THOROUGH ? 5 : 2;

describe('insert, when Excel stops answering in the middle of writing', () => {
  it.each(
    variants([
      ['and never does the rest', null],
      ['and does the rest when it was given up', 2_500],
      ['and does the rest while nobody has given up', 200],
    ]),
  )(
    '%s, leaves the workbook as it was or complete',
    async (_, lateBy) => {
      const excel = openExcel({}, { patience: PATIENCE });
      const { client, workbook } = excel;
      await client.person.type('A1', '原有');
      expect((await workbook.apply(smallestWorkbook(CONTEXT.year ?? ''))).ok).toBe(true);
      const decided = COMMANDS.insert(await workbook.read());
      if (!decided.ok || decided.value.plan === null) throw new Error('nothing to do');
      const { plan } = decided.value;
      const before = await seenOf(excel);
      const { length } = (await requestOf(excel, plan, 1)).Actions;
      for (let place = 0; place < PLACES; place += 1) {
        const action = Math.floor((place * (length - 1)) / (PLACES - 1));
        await client.server.idle();
        client.server.faults.arm({ request: 1, action, effect: { kind: 'drop', lateBy } });
        const result = await workbook.apply(plan);
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, (lateBy ?? 0) - 1_000)));
        await client.server.idle();
        if (result.ok) {
          expect((await workbook.apply(result.value.inverse)).ok).toBe(true);
        } else {
          expect(result).toEqual({
            ok: false,
            failure: { code: 'hostFailed', hostCode: 'timeout' },
          });
        }
        expect([action, await seenOf(excel)]).toEqual([action, before]);
      }
    },
    LONG,
  );
});
