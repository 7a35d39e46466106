import { placeExample } from '../../src/example/placeExample';
import { newFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { problemSentence } from '../../src/messages/problemSentence';

/** The example school as an .xlsx file, filled in and not yet calculated. */
export async function exampleFile(): Promise<Uint8Array> {
  const workbook = newFileWorkbook();
  const decision = placeExample(await workbook.read(), {
    now: '2025-01-10T08:30:00',
    toolVersion: 'preview',
    sentence: (problem) => problemSentence(problem, 'zh-CN'),
    year: null,
  });
  if (!decision.ok) throw new Error(`the example cannot be placed: ${decision.failure.code}`);
  if (decision.value.plan !== null) {
    const applied = await workbook.apply(decision.value.plan);
    if (!applied.ok) throw new Error(`the example cannot be written: ${applied.failure.code}`);
  }
  return workbook.toBytes();
}
