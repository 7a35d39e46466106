/**
 * A file that was dropped beside the pane must not replace the page, and with it the workbook. The
 * pane takes files by itself; it is a frame of its own, so that this does not reach it.
 */
export function keepThePage(): void {
  const ignore = (event: DragEvent): void => {
    if (event.dataTransfer === null || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', ignore);
  window.addEventListener('drop', ignore);
}
