/**
 * A fingerprint of the bytes of a file, 16 hexadecimal digits: two FNV-1a hashes over them and their
 * number. It tells whether a file came back again; it is no protection against anybody. Computed
 * here and not by `crypto`, which a page without https does not have.
 */
export function filePrint(bytes: Uint8Array): string {
  return fnv(bytes, 0x811c9dc5) + fnv(bytes, 0x1000193 ^ bytes.length);
}

function fnv(bytes: Uint8Array, seed: number): string {
  let hash = seed;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
