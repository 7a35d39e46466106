import { openExcel } from './openExcel';
import { press } from './runCommands';

it('histogram', async () => {
  const excel = openExcel({}, { patience: { askAfter: 20_000, limit: 60_000 } });
  await press(excel.workbook, 'roster');
  excel.client.server.transcripts.start();
  await press(excel.workbook, 'insert');
  const t = excel.client.server.transcripts.stop();
  const big = t.exchanges
    .map((e) => e.request as any)
    .sort((a, b) => b.Actions.length - a.Actions.length)[0];
  const h: Record<string, number[]> = {};
  for (const a of big.Actions) {
    const k = `${a.ActionType} ${a.Name}`;
    const e = (h[k] ??= [0, 0]);
    e[0]! += 1;
    e[1]! += JSON.stringify(a).length;
  }
  const p: Record<string, number[]> = {};
  for (const a of Object.values(big.ObjectPaths) as any[]) {
    const k = `${a.ObjectPathType} ${a.Name}`;
    const e = (p[k] ??= [0, 0]);
    e[0]! += 1;
    e[1]! += JSON.stringify(a).length;
  }
  const top = (x: Record<string, number[]>) =>
    Object.entries(x)
      .sort((a, b) => b[1][1]! - a[1][1]!)
      .slice(0, 25)
      .map(([k, v]) => `${k}: ${v[0]} x, ${v[1]} B`)
      .join('\n');
  console.error(top(h) + '\n--\n' + top(p));
});
