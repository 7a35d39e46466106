export const DEVELOPMENT_URL: string;
export interface Deployment {
  readonly url: string;
  readonly officeJs: string;
}
export function readDeployment(env: Readonly<Record<string, string | undefined>>): Deployment;
export function deployManifest(manifest: string, url: string): string;
