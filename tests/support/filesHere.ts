import { fileRoomHere } from '../../src/entry/files/fileRoomHere';
import type { PaneExtras } from '../../src/entry/servicesOver';

/** Files read and made in place; what is saved and opened is kept to be looked at. */
export function filesHere(): Pick<PaneExtras, 'room' | 'handOut'> & {
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly opened: string[];
} {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const opened: string[] = [];
  return {
    saved,
    opened,
    room: fileRoomHere(),
    handOut: {
      save: (bytes, name) => {
        saved.push({ name, bytes });
      },
      open: (base64) => {
        opened.push(base64);
        return Promise.resolve();
      },
      zipName: ({ year }) => `${year}.zip`,
    },
  };
}
