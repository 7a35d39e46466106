/** The page that plays Excel on the web: frames, and the way from them to the test and back. */
export const HOST_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Excel on the web</title></head>
<body style="margin: 0">
<script>
  const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups';
  const frameOf = (source) =>
    [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source);
  addEventListener('message', ({ source, origin, data }) => {
    const frame = frameOf(source);
    if (frame && origin === new URL(frame.src).origin && typeof data === 'string') {
      void receiveFromAddIn(frame.id, data);
    }
  });
  globalThis.openAddIn = (id, { name, url }) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { id, name, sandbox: SANDBOX, src: url });
    Object.assign(frame.style, { width: '360px', height: '760px', border: '0' });
    document.body.append(frame);
  };
  globalThis.postToAddIn = (id, text) => {
    const frame = document.getElementById(id);
    frame?.contentWindow.postMessage(text, new URL(frame.src).origin);
  };
</script>
</body>
</html>`;
