// In the frame of the pane, before the genuine client: the way to the embedded Excel of the page.
const { kaopingHost } = window.parent;
if (kaopingHost !== undefined) {
  Object.assign(globalThis, { _richApiNativeBridge: kaopingHost.connect() });
}

export {};
