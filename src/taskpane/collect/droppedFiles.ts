import type { DroppedFile } from '../fileServices';

/** What was dropped on the pane or picked. */
export interface Dropped {
  readonly files: readonly DroppedFile[];
  /** Folders are not opened: nobody sees what is in them. */
  readonly folders: number;
}

/** Whether what is dragged over the pane holds files. */
export function holdsFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer !== null && Array.from(transfer.types).includes('Files');
}

export function droppedFiles(transfer: DataTransfer): Dropped {
  const items = Array.from(transfer.items).filter(({ kind }) => kind === 'file');
  if (items.length === 0) return pickedFiles(transfer.files);
  const plain = items.filter((item) => !isFolder(item));
  const files = plain.flatMap((item) => item.getAsFile() ?? []);
  return { files: files.map(fileOf), folders: items.length - plain.length };
}

export function pickedFiles(files: Iterable<File> | ArrayLike<File> | null): Dropped {
  return { files: Array.from(files ?? []).map(fileOf), folders: 0 };
}

function isFolder(item: DataTransferItem): boolean {
  return item.webkitGetAsEntry()?.isDirectory === true;
}

function fileOf(file: File): DroppedFile {
  const { name, size } = file;
  return { name, size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
