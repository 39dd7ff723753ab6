import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";

/** Where a Chromium, Chrome or Edge stands that a person or the system installed. */
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser with an empty profile; the one of @sparticuz/chromium where none is installed. */
export async function startBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: INSTALLED.find((path) => existsSync(path)) ?? carriedBrowser(),
    headless: true,
    userDataDir: mkdtempSync(join(tmpdir(), "csat-browser-")),
    args: ["--headless", ...QUIET],
  });
}

/** The package is for `import` alone, which jest's sandbox lacks: Node is asked outside of it. */
function carriedBrowser(): string {
  const script =
    'import("@sparticuz/chromium").then(async ({ default: it }) => console.log(await it.executablePath()))';
  return execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }).trim();
}

/** A page whose errors, and whose requests beyond `origin`, are collected. */
export async function watchedPage(
  browser: Browser,
  origin: string,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${String(error)}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complaints.push(`request: ${url}`);
  });
  return { page, complaints };
}
