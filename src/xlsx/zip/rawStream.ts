import { XlsxError } from '../xlsxFailure';

/** Compresses one part (raw deflate, as zip wants it). */
export async function deflateRaw(bytes: Uint8Array): Promise<Uint8Array> {
  return drain(piped(bytes, new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY);
}

/** Unpacks one part. Throws as soon as more than `limit` bytes come out: it said it were fewer. */
export async function inflateRaw(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  return drain(piped(bytes, new DecompressionStream('deflate-raw')), limit);
}

function piped(bytes: Uint8Array, through: GenericTransformStream): ReadableStream<Uint8Array> {
  const writer = (through.writable as WritableStream<Uint8Array>).getWriter();
  // The reading side reports a broken stream; the writing side must not report it a second time.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return through.readable as ReadableStream<Uint8Array>;
}

async function drain(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      throw new XlsxError('corrupt');
    }
    chunks.push(next.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
