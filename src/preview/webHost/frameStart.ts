/** How the frame of an add-in must be opened for office.js to find its host. */
export interface FrameStart {
  /** `window.name` of the frame, before its page is loaded. */
  readonly name: string;
  readonly url: string;
}

/** The one add-in that this host has. */
export const ADD_IN_ID = 'kaoping-1';

/**
 * @param page address of the add-in's page
 * @param host address of the page that plays Excel; its host name must be that of `page`, because
 *   office.js trusts nobody else outside Microsoft's own domains
 * @param language of Excel's menus, "zh-CN"
 */
export function frameStart(page: string, host: string, language: string): FrameStart {
  const hostInfo = `Excel$Web$16.01$${language}$$$$0`;
  const url = new URL(page);
  url.searchParams.set('_host_Info', hostInfo);
  return {
    name: JSON.stringify({
      baseFrameName: `frame-${url.pathname}`,
      hostInfo,
      xdmInfo: [`talk-${url.pathname}`, ADD_IN_ID, host].join('|'),
      serializerVersion: '1',
      flights: '[]',
    }),
    url: url.href,
  };
}
