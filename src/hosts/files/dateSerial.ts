const DAY = 86_400_000;
/** Serial of 1 January 1970. */
const EPOCH = 25_569;
/** Excel's calendar has a 29 February 1900 that never was; days before it count one less. */
const FIRST_SOUND_SERIAL = 61;

/** "2025-01-10" -> the serial number Excel keeps for that day; null when there is no such day. */
export function dateSerial(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  const serial = time / DAY + EPOCH;
  const sound = serial >= FIRST_SOUND_SERIAL ? serial : serial - 1;
  return sound < 1 ? null : sound;
}
