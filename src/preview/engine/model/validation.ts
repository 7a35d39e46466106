/** Excel's `DataValidationRule`, as it was given; exactly one kind, or none for a mere prompt. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Data validation of some cells. A new object for every change: equal cells share one. */
export interface Validation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: {
    readonly showPrompt: boolean;
    readonly title: string;
    readonly message: string;
  };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

export const NO_VALIDATION: Validation = {
  rule: {},
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};
