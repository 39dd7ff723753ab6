const CopyPlugin = require("copy-webpack-plugin");
const { DefinePlugin } = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const path = require("node:path");

// The pane asks for Office.js beside the workbench, and finds what stands in for it.
process.env.OFFICE_JS_URL = "../officeFrame.js";
/** Where Microsoft's library will be served, seen from the pane's page. It is in no file of this build. */
const OFFICE_LIBRARY = "../office-js/excel-web-16.00.js";
const FOLDER = path.resolve(__dirname, "dist-workbench");

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
].join("; ");
/** What a build may take from the one before. */
function kept(name, mode) {
  const configs = [__filename, require.resolve("./webpack.config.js")];
  // a copied file that changed is not always copied anew
  const copied = [path.join(__dirname, "assets/")];
  return {
    type: "filesystem",
    name: `csat-loop-${name}-${mode}`,
    buildDependencies: { config: configs, copied },
  };
}

/** Nobody loads the workbench over a network: its code is made small by what does so soonest. */
const optimization = { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] };

/** The add-in as `npm run build` makes it, but for the address of Office.js and how its code is made small. */
async function addin(environment, words) {
  const config = await require("./webpack.config.js")(environment, words);
  return {
    ...config,
    optimization,
    cache: kept("addin", words.mode),
    output: { ...config.output, path: path.join(FOLDER, "addin") },
  };
}

/** The page around it, the worker of the embedded host, and what stands in for Office.js. */
function workbench({ mode, resolve, module }) {
  return {
    mode,
    cache: kept("workbench", mode),
    optimization,
    resolve,
    module,
    entry: {
      workbench: "./src/embedded/workbench/page/start.tsx",
      officeFrame: "./src/embedded/workbench/frame/officeFrame.ts",
    },
    output: {
      path: FOLDER,
      // the pane asks for this one by its name
      filename: ({ chunk }) => (chunk.name === "officeFrame" ? "[name].js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      clean: { keep: /^addin/ },
    },
    devtool: mode === "production" ? false : "source-map",
    performance: { hints: false },
    plugins: [
      new DefinePlugin({ OFFICE_LIBRARY_URL: JSON.stringify(OFFICE_LIBRARY) }),
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "src/embedded/workbench/page/workbench.html",
        chunks: ["workbench"],
        title: "CSAT Loop",
        templateParameters: { policy },
      }),
      new CopyPlugin({ patterns: [{ from: "assets/sample/*.xlsx", to: "sample/[name][ext]" }] }),
    ],
  };
}

module.exports = async (environment, words) => {
  const pane = await addin(environment, words);
  return [pane, workbench({ mode: words.mode, resolve: pane.resolve, module: pane.module })];
};
