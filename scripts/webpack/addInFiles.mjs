import { readdir, readFile } from 'node:fs/promises';
import webpack from 'webpack';
import { deployManifest } from './deployment.mjs';

/** Puts the manifest of this deployment and the icons beside the pages. */
export class AddInFiles {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AddInFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'AddInFiles', stage }, async () => {
        const emit = (name, content) => {
          compilation.emitAsset(name, new webpack.sources.RawSource(content));
        };
        emit('manifest.xml', deployManifest(await readFile('manifest.xml', 'utf8'), this.url));
        const icons = (await readdir('assets')).filter((name) => name.endsWith('.png'));
        for (const name of icons) emit(`assets/${name}`, await readFile(`assets/${name}`));
      });
    });
  }
}
