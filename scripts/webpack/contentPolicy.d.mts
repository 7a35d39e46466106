export function contentPolicy(page: {
  readonly officeJs: string;
  readonly watches: boolean;
}): string;
