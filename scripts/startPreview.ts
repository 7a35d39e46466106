// The front door: `npm start` shows the add-in in a browser, without Excel.
import { startPreviewServer } from './preview/previewServer';

const PORT = 3000;

try {
  const { url } = await startPreviewServer(Number(process.env['PORT'] ?? PORT));
  process.stdout.write(`考评预览 · preview: ${url}\n按 Ctrl+C 结束 · press Ctrl+C to stop\n`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  process.stderr.write(
    `端口 ${PORT} 已被占用；请换一个：PORT=3001 npm start · port ${PORT} is taken, use another: PORT=3001 npm start\n`,
  );
  process.exit(1);
}
