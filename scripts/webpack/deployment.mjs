/** Where the add-in is served while developing; stands in manifest.xml. */
export const DEVELOPMENT_URL = 'https://localhost:3100';

/** Microsoft's CDN. Offices of 21Vianet take ...cdn.partner.office365.cn, see docs/deployment.md. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The two settings of a deployment, read from the environment: KAOPING_URL, where the files will
 * lie (https, a path is allowed), and KAOPING_OFFICE_JS, where office.js comes from.
 */
export function readDeployment(env) {
  return {
    url: httpsAddress('KAOPING_URL', env.KAOPING_URL || DEVELOPMENT_URL).replace(/\/+$/u, ''),
    officeJs: httpsAddress('KAOPING_OFFICE_JS', env.KAOPING_OFFICE_JS || OFFICE_JS),
  };
}

function httpsAddress(name, value) {
  if (URL.canParse(value) && new URL(value).protocol === 'https:') return value;
  throw new Error(
    `${name} is "${value}", but Excel loads add-ins over https only. Give an address such as ${DEVELOPMENT_URL}.`,
  );
}

/** The manifest for a deployment: every address of the development server becomes the given one. */
export function deployManifest(manifest, url) {
  return manifest.replaceAll(DEVELOPMENT_URL, url.replaceAll('&', '&amp;'));
}
