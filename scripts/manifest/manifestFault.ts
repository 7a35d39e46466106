/** Something Excel would refuse, or would only tell a user about. */
export interface ManifestFault {
  readonly rule: ManifestRule;
  /** What was seen, quoted. */
  readonly seen: string;
}

export type ManifestRule =
  | 'not well-formed'
  | 'missing element'
  | 'add-in id is not a GUID'
  | 'version is not of the form 1.2.3.4'
  | 'duplicate id'
  | 'resid without resource'
  | 'resource that nothing uses'
  | 'resid longer than 32 characters'
  | 'short string longer than 125 characters'
  | 'long string longer than 250 characters'
  | 'string without English'
  | 'address without https'
  | 'AppDomain without a scheme'
  | 'icon of 16, 32 or 80 pixels missing'
  | 'icon file missing or of the wrong size'
  | 'unknown requirement set'
  | 'unknown locale'
  | 'override for the default locale'
  | 'Label is not last in CustomTab';

/** Looks into the folder that is served: bytes of a file, or null. */
export type ReadServedFile = (path: string) => Uint8Array | null;
