import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const MODULES = resolve(__dirname, "../../node_modules");

/** A browser to start, and what its environment needs. */
export interface RunnableBrowser {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The browser of @sparticuz/chromium, unpacked once beside the packages, with the libraries and fonts that a bare
 * Linux lacks.
 */
export function carriedBrowser(): RunnableBrowser {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "Found no Chrome, Edge or Chromium. Install one, or name it in the environment variable CSAT_BROWSER.",
    );
  }
  const folder = join(MODULES, ".cache", "csat-loop", `chromium-${version()}`);
  if (!existsSync(folder)) unpackInto(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(folder, "fonts"),
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
    },
  };
}

function version(): string {
  const text = readFileSync(join(MODULES, "@sparticuz", "chromium", "package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** Unpacks beside the folder first, so that there is never half a browser for others to find. */
function unpackInto(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const pending = mkdtempSync(`${folder}-`);
  // the package is for `import` alone, which jest's sandbox lacks; it unpacks libraries on servers like Vercel's only
  const script = 'import("@sparticuz/chromium").then(({ default: it }) => it.executablePath())';
  execFileSync(process.execPath, ["-e", script], {
    cwd: dirname(MODULES),
    env: { ...process.env, TMPDIR: pending, VERCEL: "1" },
  });
  try {
    renameSync(pending, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(pending, { recursive: true });
  }
}
