/** One part as the directory of a zip file lists it. */
export interface ZipEntry {
  /** With "/" between folders. */
  readonly path: string;
  /** The name as its bytes stand in the file, to be compared with the local header. */
  readonly name: Uint8Array;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}
