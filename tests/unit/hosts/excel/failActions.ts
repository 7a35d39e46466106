import { isRecord, readRequest } from '../../../../src/preview/protocol/readRequest';
import type { WireRequest } from '../../../../src/preview/protocol/wire';
import type { Plan } from '../../../../src/workbook/plan';
import { type OpenExcel, seenOf } from './openExcel';

/** Which actions of a request are made to fail. */
export type Choice =
  /** Each single one. */
  | { readonly kind: 'every' }
  | { readonly kind: 'sample'; readonly from: number; readonly step: number };

export interface Failing {
  /** 0 looks at the workbook, 1 writes. */
  readonly request: number;
  /** Taken in turn. */
  readonly codes: readonly ('AccessDenied' | 'GeneralException')[];
  readonly choice: Choice;
}

/**
 * Applies a plan again and again, failing another action of one of its requests each time; gives how
 * many were failed. After each failure the workbook must be what it was before, down to colours,
 * rules and names; so the inputs are untouched as well.
 */
export async function failActions(
  excel: OpenExcel,
  plan: Plan,
  { request, codes, choice }: Failing,
): Promise<number> {
  const { client, workbook } = excel;
  const { faults, log } = client.server;
  const before = await writtenIn(excel);
  const unwritten = request === 0 ? 'unknown' : 'rolledBack';
  const actions = chosen(await requestOf(excel, plan, request), choice);
  for (const [index, action] of actions.entries()) {
    const code = codes[index % codes.length] ?? 'AccessDenied';
    const hostCode = code === 'AccessDenied' ? 'protected' : unwritten;
    const count = faults.count;
    await client.server.idle();
    log.clear();
    faults.arm({ request, action, effect: { kind: 'fail', code } });
    const result = await workbook.apply(plan);
    faults.disarm();
    if (faults.count === count) {
      // The request is shorter now by what it no longer has to tidy up, and went through whole.
      const sent = log.records.filter(({ isCleanup }) => !isCleanup)[request]?.actions ?? 0;
      expect([result.ok, sent <= action]).toEqual([true, true]);
      return index;
    }
    expect([action, faults.count, result]).toEqual([
      action,
      count + 1,
      { ok: false, failure: { code: 'hostFailed', hostCode } },
    ]);
    const after = await writtenIn(excel);
    // Texts compare in no time; when they differ, the difference is shown as data.
    if (after !== before) expect([action, JSON.parse(after)]).toEqual([action, JSON.parse(before)]);
  }
  return actions.length;
}

/**
 * The request of a plan as it goes over the wire, found by failing its very first action. That is
 * done twice: what the host keeps of an earlier plan is dropped with the first request only.
 */
export async function requestOf(
  { client, workbook }: OpenExcel,
  plan: Plan,
  request: number,
): Promise<WireRequest> {
  const { server } = client;
  const { faults, transcripts } = server;
  await server.idle();
  const failFirst = async (): Promise<void> => {
    faults.arm({ request, action: 0, effect: { kind: 'fail', code: 'AccessDenied' } });
    await workbook.apply(plan);
    await server.idle();
    faults.disarm();
  };
  await failFirst();
  transcripts.start();
  await failFirst();
  const body = transcripts.stop().exchanges[request]?.request;
  if (!isRecord(body)) throw new Error(`the plan has no request ${request}`);
  return readRequest(body);
}

function chosen(request: WireRequest, choice: Choice): number[] {
  const all = request.Actions.map((_, index) => index);
  switch (choice.kind) {
    case 'every':
      return all;
    case 'sample':
      return all.filter(
        (index) => index >= choice.from && (index - choice.from) % choice.step === 0,
      );
  }
}

/**
 * Everything that was written, as text. What formulas come to is left out: these workbooks calculate
 * by hand, as any Excel can be told to, and Univer would spend most of the time on it.
 */
async function writtenIn(excel: OpenExcel): Promise<string> {
  const { sheets, ...rest } = await seenOf(excel);
  const written = sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: Object.entries(cells).map(([at, text]) => [at, text.replace(/^(=.*) -> .*$/su, '$1')]),
  }));
  return JSON.stringify({ ...rest, sheets: written });
}
