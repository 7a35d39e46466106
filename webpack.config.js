import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { AddInFiles } from './scripts/webpack/addInFiles.mjs';
import { contentPolicy } from './scripts/webpack/contentPolicy.mjs';
import { readDeployment } from './scripts/webpack/deployment.mjs';
import { officePage } from './scripts/webpack/officePage.mjs';

const DEVELOPMENT_PORT = 3100;

/**
 * `npm run build` gives dist/, which is all a server has to serve. The preview builds the same pane
 * with `env.officeScripts`, its own stand-ins for office.js, and into a folder of its own.
 */
export default async function config(env = {}, argv = {}) {
  const production = argv.mode === 'production';
  const { url, officeJs } = readDeployment(process.env);
  const serves = env.WEBPACK_SERVE === true;
  const page = (name, title) =>
    htmlPage({
      name,
      title,
      officeScripts: env.officeScripts ?? [officeJs],
      styles: env.styles ?? [],
      policy: contentPolicy({ officeJs: env.officeScripts?.[0] ?? officeJs, watches: serves }),
    });
  const name = production ? '[name].[contenthash:8]' : '[name]';
  return {
    mode: production ? 'production' : 'development',
    target: 'browserslist:edge >= 109, safari >= 16',
    devtool: production ? 'source-map' : 'cheap-module-source-map',
    entry: { taskpane: './src/entry/taskpane.tsx', commands: './src/entry/commands.ts' },
    output: {
      path: resolve(env.folder ?? 'dist'),
      filename: `${name}.js`,
      chunkFilename: `${name}.js`,
      cssFilename: `${name}.css`,
      assetModuleFilename: 'assets/[name].[hash:8][ext]',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: rules(production) },
    experiments: { css: true },
    optimization: { splitChunks: { chunks: 'all' } },
    cache: {
      type: 'filesystem',
      name: production ? 'production' : 'development',
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: { hints: false },
    plugins: [page('taskpane', '考评'), page('commands', '考评'), new AddInFiles(url)],
    ...(serves ? { devServer: await devServer() } : {}),
  };
}

function rules(production) {
  const jsc = {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic', development: !production } },
  };
  return [
    { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc } } },
    { test: /\.css$/, type: 'css' },
    { test: /\.woff2?$/, type: 'asset/resource' },
  ];
}

function htmlPage({ name, title, officeScripts, styles, policy }) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    chunks: [name],
    inject: false,
    templateContent: ({ htmlWebpackPlugin: { files } }) =>
      officePage({
        title,
        policy,
        officeScripts,
        styles: [...styles, ...files.css],
        scripts: files.js,
      }),
  });
}

/** Excel loads add-ins over https only: certificates of this machine's own authority. */
async function devServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    port: DEVELOPMENT_PORT,
    host: 'localhost',
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: { warnings: false } },
  };
}
