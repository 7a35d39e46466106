import { useEffect } from 'react';
import { droppedFiles, holdsFiles } from '../collect/droppedFiles';
import type { Pane } from '../state/usePane';

/**
 * Files dropped anywhere on the pane are collected; the frame never leaves for a file that was
 * dropped. While a command runs nothing can be dropped, and the mouse says so.
 */
export function useFileDrop({ state, commands }: Pane, isBusy: boolean): void {
  const { collection } = state;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = isBusy ? 'none' : 'copy';
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (isBusy) return;
      const { files, folders } = droppedFiles(event.dataTransfer);
      commands.open({ kind: 'collect' });
      commands.files.add(files, folders, collection);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [collection, commands, isBusy]);
}
