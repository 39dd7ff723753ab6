import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PATIENCE } from "./browser";
import { builtPages, BUILDING } from "./builtPages";

const hasNginx = spawnSync("nginx", ["-v"]).status === 0;
const ANCESTORS = /^frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com https:\/\/\S/u;
const NEVER_CHANGES = "public, max-age=31536000, immutable";

/** Rules of a static host's `_headers`: a path with stars, and the headers below it. */
function headersFor(text: string, path: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let applies = false;
  for (const line of text.split("\n").filter((each) => each !== "")) {
    const [name = "", ...value] = line.trim().split(": ");
    if (line.startsWith("/"))
      applies = new RegExp(`^${line.replaceAll(".", "\\.").replaceAll("*", ".*")}$`, "u").test(path);
    else if (applies) {
      expect(found).not.toHaveProperty([name.toLowerCase()]);
      found[name.toLowerCase()] = value.join(": ");
    }
  }
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Serves the root as the build's configuration says, but for the certificate: on this machine, by http. */
async function serveByNginx(
  addin: string,
  root: string,
): Promise<{ readonly address: string; readonly nginx: ChildProcess }> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "csat-nginx-"));
  const server = readFileSync(join(addin, "hosting/nginx.conf"), "utf8")
    .replace("listen 443 ssl", `listen 127.0.0.1:${String(port)}`)
    .replaceAll(/^ *ssl_.*$/gmu, "")
    .replace("/var/www/csat-loop", root);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const file = join(folder, "nginx.conf");
  writeFileSync(
    file,
    `daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${paths.join(" ")}\n${server}}`,
  );
  const nginx = spawn("nginx", ["-c", file, "-p", folder, "-e", "stderr"], { stdio: "inherit" });
  const address = `http://127.0.0.1:${String(port)}`;
  for (const end = Date.now() + PATIENCE; Date.now() < end && nginx.exitCode === null;) {
    if (await fetch(address).catch(() => null)) return { address, nginx };
    await setTimeout(100);
  }
  nginx.kill();
  throw new Error(`nginx does not answer at ${address} (it ended with ${String(nginx.exitCode)})`);
}

describe("the scripts that load first", () => {
  it(
    "are free of patterns that look behind: Safari before 16.4 refuses them whole",
    async () => {
      const addin = join(await builtPages(), "addin");
      for (const name of ["taskpane", "commands"]) {
        const html = readFileSync(join(addin, `${name}.html`), "utf8");
        const scripts = [...html.matchAll(/<script defer[^>]*src="?([^\s">]+)/gu)].map(
          ([, file]) => file ?? "",
        );
        expect(scripts.map((file) => file.split(".")[0])).toEqual(["engine", name]);
        expect(/\/[^/\n]*\(\?<[=!]/u.test(readFileSync(join(addin, scripts[1] ?? ""), "utf8"))).toBe(false);
      }
    },
    BUILDING,
  );
});

describe("what servers are told", () => {
  let addin = "";
  let script = "";

  beforeAll(async () => {
    addin = join(await builtPages(), "addin");
    script = readdirSync(addin).find((name) => name.startsWith("taskpane.") && name.endsWith(".js")) ?? "";
  }, BUILDING);

  it("lets Office show the pane, and nobody keep an old page, on a static host", () => {
    const text = readFileSync(join(addin, "_headers"), "utf8");
    const page = headersFor(text, "/taskpane.html");
    expect(page["content-security-policy"]).toMatch(ANCESTORS);
    expect(page).toMatchObject({ "cache-control": "no-cache", "x-content-type-options": "nosniff" });
    expect(page).not.toHaveProperty("x-frame-options");
    expect(headersFor(text, `/${script}`)["cache-control"]).toBe(NEVER_CHANGES);
    expect(headersFor(text, "/manual/zh-CN/start.html")["cache-control"]).toBe("no-cache");
  });

  (hasNginx ? it : it.skip).each([
    ["at the root", ""],
    ["in a folder", "/addin"],
  ])("does the same behind nginx, %s (skipped where there is none)", async (_, folder) => {
    const { address: server, nginx } = await serveByNginx(addin, folder === "" ? addin : dirname(addin));
    const address = server + folder;
    try {
      const page = await fetch(`${address}/taskpane.html`);
      expect(page.status).toBe(200);
      expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(page.headers.get("content-security-policy")).toMatch(ANCESTORS);
      expect(page.headers.get("cache-control")).toBe("no-cache");
      expect(page.headers.get("x-frame-options")).toBeNull();
      const code = await fetch(`${address}/${script}`);
      expect(code.headers.get("content-type")).toMatch(/^text\/javascript/u);
      expect(code.headers.get("cache-control")).toBe(NEVER_CHANGES);
      expect(code.headers.get("x-content-type-options")).toBe("nosniff");
      expect((await fetch(`${address}/manual/zh-CN/start.html`)).status).toBe(200);
      const manifest = await fetch(`${address}/manifest.xml`);
      expect(manifest.headers.get("content-type")).toBe("text/xml; charset=utf-8");
      for (const path of ["hosting/nginx.conf", "_headers", "absent.html"])
        expect((await fetch(`${address}/${path}`)).status).toBe(404);
    } finally {
      nginx.kill();
    }
  });
});
