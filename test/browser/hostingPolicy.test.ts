import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** Without the certificate, which would be made and trusted on this machine. */
const SCRIPT = `require.cache[require.resolve("office-addin-dev-certs")] = {
  loaded: true,
  exports: { getHttpsServerOptions: () => Promise.resolve({}) },
};
require("./webpack.config.js")({}, { mode: "development", env: { WEBPACK_SERVE: true } }).then(
  ({ plugins, devServer }) => console.log(JSON.stringify({
    pages: plugins.flatMap(({ userOptions }) => userOptions?.templateParameters?.policy ?? []),
    headers: devServer.headers,
    staticRules: plugins
      .flatMap(({ patterns = [] }) => patterns)
      .find(({ from }) => from === "assets/hosting/_headers")
      .transform(require("node:fs").readFileSync("assets/hosting/_headers"))
      .split("\\n")
      .filter((line) => line.startsWith("/")),
  })),
)`;

interface Policies {
  readonly pages: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** The paths of `_headers`. */
  readonly staticRules: readonly string[];
}

/**
 * What pages and the dev server say where Office.js comes from this address, from Microsoft's own where there is none;
 * and the add-in from that one.
 */
function policiesFor(officeJs: string | null, addin?: string): Policies {
  const env = { ...process.env };
  delete env["OFFICE_JS_URL"];
  delete env["ADDIN_URL"];
  if (addin !== undefined) env["ADDIN_URL"] = addin;
  const answer = execFileSync(process.execPath, ["-e", SCRIPT], {
    cwd: ROOT,
    encoding: "utf8",
    env: officeJs === null ? env : { ...env, OFFICE_JS_URL: officeJs },
  });
  return JSON.parse(answer) as Policies;
}

/** Sources by directive. */
function directives(policy: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    policy.split(";").map((part) => {
      const [name = "", ...sources] = part.trim().split(/\s+/u);
      return [name, sources];
    }),
  );
}

const WORLDWIDE = [
  "https://appsforoffice.microsoft.com",
  "https://officeapis.public.onecdn.static.microsoft",
];
const CHINA = "https://appsforoffice.cdn.partner.office365.cn";
const OFFICE_SCRIPTS = ["script-src", "connect-src", "frame-src"] as const;

describe("the policy of the pages", () => {
  it("lets scripts, connections and frames come from Microsoft's two hosts, and nothing else from outside", () => {
    const { pages } = policiesFor(null);
    expect(pages.length).toBeGreaterThanOrEqual(2);
    for (const policy of pages) {
      const found = directives(policy);
      for (const name of OFFICE_SCRIPTS) expect(found[name]).toEqual(["'self'", ...WORLDWIDE]);
      expect(found["default-src"]).toEqual(["'self'"]);
      expect(found["form-action"]).toEqual(["'none'"]);
      expect(found["object-src"]).toEqual(["'none'"]);
      // a page cannot say who may frame it: that is for the server's header
      expect(found["frame-ancestors"]).toBeUndefined();
    }
  });

  it("names China's host alone where Office.js comes from there", () => {
    const [policy = ""] = policiesFor(`${CHINA}/appsforoffice/lib/1/hosted/office.js`).pages;
    const found = directives(policy);
    for (const name of OFFICE_SCRIPTS) expect(found[name]).toEqual(["'self'", CHINA]);
  });

  it("stands in the page of support as well, which needs nothing from anywhere", () => {
    const text = readFileSync(join(ROOT, "assets/support.html"), "utf8");
    const [, policy = ""] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(text) ?? [];
    expect(directives(policy)).toMatchObject({ "default-src": ["'none'"], "form-action": ["'none'"] });
  });
});

describe("the rules of a static host", () => {
  it("are for the root of the site, or for the folder that the address names", () => {
    const atRoot = policiesFor(null, "https://csat.example.com").staticRules;
    expect(atRoot).toEqual(["/*", "/*.html", "/manifest.xml", "/*.js"]);
    const inFolder = policiesFor(null, "https://csat.example.com/tools/csat/").staticRules;
    expect(inFolder).toEqual(atRoot.map((rule) => `/tools/csat${rule}`));
  });
});

describe("the headers of the dev server", () => {
  it("say the same, and who may show the pane in a frame: Office on the web, Teams and its hubs, 21Vianet's Office", () => {
    const { pages, headers } = policiesFor(null);
    const found = directives(headers["Content-Security-Policy"] ?? "");
    expect(found).toMatchObject(directives(pages[0] ?? ""));
    expect(found["frame-ancestors"]).toEqual(
      expect.arrayContaining([
        "https://*.officeapps.live.com",
        "https://*.sharepoint.com",
        "https://onedrive.live.com",
        "https://excel.cloud.microsoft",
        "https://teams.microsoft.com",
        "https://*.cloud.microsoft",
        "https://*.office.com",
        "https://*.partner.officewebapps.cn",
        "https://*.sharepoint.cn",
      ]),
    );
    expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain("x-frame-options");
  });
});
