import type { FileRoom } from './fileRoom';

/** A room whose code is loaded when it is first entered; a load that failed is tried again. */
export function lazyFileRoom(load: () => Promise<FileRoom>): FileRoom {
  let loading: Promise<FileRoom> | null = null;
  const room = async (): Promise<FileRoom> => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  return {
    keep: async (...given) => (await room()).keep(...given),
    forget: async (...given) => (await room()).forget(...given),
    collect: async (...given) => (await room()).collect(...given),
    handOut: async (...given) => (await room()).handOut(...given),
    book: async (...given) => (await room()).book(...given),
    zip: async (...given) => (await room()).zip(...given),
  };
}
