import '@testing-library/jest-dom';
import { webcrypto } from 'node:crypto';
import { CompressionStream, DecompressionStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/react';

// The machine may be busy; nothing here is about time.
configure({ asyncUtilTimeout: 15000 });

/** What every browser has and jsdom does not; nothing here is asked for sizes. */
class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

Object.assign(globalThis, {
  ResizeObserver: Observer,
  IntersectionObserver: Observer,
  TextEncoder,
  TextDecoder,
  CompressionStream,
  DecompressionStream,
});
// jsdom has files and cannot give their bytes.
if (!('arrayBuffer' in Blob.prototype)) {
  Object.assign(Blob.prototype, {
    arrayBuffer(this: Blob): Promise<ArrayBuffer> {
      return new Promise((found, failed) => {
        const reader = new FileReader();
        reader.onload = () => {
          found(reader.result as ArrayBuffer);
        };
        reader.onerror = () => {
          failed(reader.error ?? new Error('not readable'));
        };
        reader.readAsArrayBuffer(this);
      });
    },
  });
}
if (!('subtle' in globalThis.crypto)) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
}
// Office has no dialogs of the browser: a pane that calls one must fail here too.
for (const name of ['alert', 'confirm', 'prompt'] as const) {
  globalThis[name] = () => {
    throw new Error(`${name} does not exist under office.js`);
  };
}
