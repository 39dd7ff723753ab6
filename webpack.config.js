const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const path = require("node:path");

/** Where Office.js comes from, a path for the build's own host; China's 21Vianet cloud has its own address (see README). */
const OFFICE_JS = process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Where the built add-in will be served from; written into the manifest. */
const ADDIN_URL = (process.env.ADDIN_URL ?? "https://localhost:3000").replace(/\/$/, "");

/** Microsoft's pages name a second host beside that of its worldwide address. */
const SECOND_HOSTS = {
  "https://appsforoffice.microsoft.com": " https://officeapis.public.onecdn.static.microsoft",
};
const officeOrigin = /^https?:/.test(OFFICE_JS) ? new URL(OFFICE_JS).origin : null;
const officeHosts = officeOrigin === null ? "" : ` ${officeOrigin}${SECOND_HOSTS[officeOrigin] ?? ""}`;
const policy = [
  "default-src 'self'",
  `script-src 'self'${officeHosts}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  `connect-src 'self'${officeHosts}`,
  // Office.js checks hosts that it does not know in a frame of its own
  `frame-src 'self'${officeHosts}`,
  "form-action 'none'",
  "object-src 'none'",
  "base-uri 'self'",
].join("; ");
/** Who may show the pane in a frame: Office on the web, Teams and its hubs, 21Vianet's Office. */
const frameAncestors = [
  "https://*.officeapps.live.com https://*.sharepoint.com https://onedrive.live.com https://excel.cloud.microsoft",
  "https://teams.microsoft.com https://*.cloud.microsoft https://*.office.com",
  "https://*.partner.officewebapps.cn https://*.sharepoint.cn",
].join(" ");

const page = (name, title) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `src/${name}/${name}.html`,
    // the first is a script of its own: it has to load where the engine refuses the other
    chunks: ["engine", name],
    chunksSortMode: "manual",
    title,
    templateParameters: { officeJs: OFFICE_JS, policy },
  });

/** What tells a server which headers to send; each reads its own file. Rules of `_headers` begin with the address's path. */
const hostingFiles = [
  { from: "assets/hosting/nginx.conf", to: "hosting/nginx.conf", transform: withAncestors },
  {
    from: "assets/hosting/_headers",
    to: "[name][ext]",
    toType: "template",
    transform: (text) => withAncestors(text).replaceAll(/^\//gmu, new URL(`${ADDIN_URL}/`).pathname),
  },
];

function withAncestors(text) {
  return text.toString().replaceAll("FRAME_ANCESTORS", `'self' ${frameAncestors}`);
}

module.exports = async (_environment, { mode, env }) => {
  const { manifestFor } = await import("./scripts/manifestFor.mjs");
  const { manualPatterns } = await import("./scripts/manual.mjs");
  return {
    entry: {
      engine: "./src/taskpane/engine/start.ts",
      taskpane: "./src/taskpane/taskpane.tsx",
      commands: "./src/commands/commands.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        // its package says commonjs of its module files too
        { test: /chinese-days[\\/]dist[\\/]index\.es\.js$/, type: "javascript/esm" },
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2021",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    plugins: [
      page("taskpane", "CSAT Loop"),
      page("commands", "CSAT Loop"),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          { from: "assets/support.html", to: "support.html" },
          {
            from: "manifest.xml",
            transform: (text) => manifestFor(text.toString(), ADDIN_URL),
          },
          ...hostingFiles,
          ...manualPatterns(),
        ],
      }),
    ],
    ...(env?.WEBPACK_SERVE === true || process.env.WEBPACK_SERVE === "true"
      ? { devServer: await devServer() }
      : {}),
  };
};

/** Office loads add-ins over https only: the certificate is made, and trusted, by Microsoft's tool on first use. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: {
      "Content-Security-Policy": `${policy}; frame-ancestors 'self' ${frameAncestors}`,
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
    },
    hot: false,
    liveReload: false,
    client: false,
  };
}
