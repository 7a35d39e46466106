import type { TableScheme } from '../../src/domain/tables/tableScheme';

/** The scheme with some settings as a school may choose them; an unknown code is a mistake. */
export function withSettings(
  scheme: TableScheme,
  settings: Readonly<Record<string, string>>,
): TableScheme {
  const known = new Set(scheme.parameters.map(({ code }) => code));
  const unknown = Object.keys(settings).filter((code) => !known.has(code));
  if (unknown.length > 0) throw new Error(`no setting ${unknown.join(', ')}`);
  return {
    ...scheme,
    parameters: scheme.parameters.map((each) => ({
      ...each,
      value: settings[each.code] ?? each.value,
    })),
  };
}
