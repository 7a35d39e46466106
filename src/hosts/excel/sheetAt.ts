const known = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** A sheet by id or name, asked for once per context: every new object costs bytes in a request. */
export function sheetAt(context: Excel.RequestContext, key: string): Excel.Worksheet {
  const sheets = known.get(context) ?? new Map<string, Excel.Worksheet>();
  known.set(context, sheets);
  const sheet = sheets.get(key) ?? context.workbook.worksheets.getItem(key);
  sheets.set(key, sheet);
  return sheet;
}
