const TYPE = 'application/zip';

/** Hands a zip to the browser to save. */
export function saveDownload(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some hosts take the address only after a while; it holds no more than the zip.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
