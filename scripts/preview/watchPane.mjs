// Builds the pane of the preview and again whenever a source changes; tells its parent each time.
// In a process of its own, so that the preview answers while webpack works.
import webpack from 'webpack';
import config from '../../webpack.config.js';

// Nobody is left to build for; listened to first, because webpack takes its time to load.
process.on('disconnect', () => process.exit(0));
if (!process.connected) process.exit(0);

const [folder, officeScripts, styles] = process.argv.slice(2);
const env = { folder, officeScripts: officeScripts.split(' '), styles: styles.split(' ') };
const options = await config(env, { mode: 'development' });

webpack(options).watch({ aggregateTimeout: 50 }, (error, stats) => {
  if (!process.connected) return;
  if (error) process.send({ problem: error.message });
  else
    process.send({ problem: stats.hasErrors() ? stats.toString({ preset: 'errors-only' }) : null });
});
