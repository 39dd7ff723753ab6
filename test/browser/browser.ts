import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { GUIDE_STOPS, PREFERENCES_KEY } from "../../src/app/request/preferences";
import { carriedBrowser, type RunnableBrowser } from "./carriedBrowser";

/** Where a Chromium, Chrome or Edge stands that a person or the system installed. */
const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** No sandbox, which containers do not allow; and nothing leaves the machine. */
const QUIET = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  // each page has a window of its own
  "--no-startup-window",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** How long anything in a browser may take on a slow machine, in milliseconds. */
export const PATIENCE = 120_000;

/**
 * Starts a browser with an empty profile: the one that the environment variable CSAT_BROWSER names, else an installed
 * one, else that of @sparticuz/chromium, which CSAT_BROWSER=carried asks for.
 */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, env } = chosenBrowser(process.env["CSAT_BROWSER"]);
  return puppeteer.launch({
    executablePath,
    env,
    headless: true,
    args: QUIET,
    waitForInitialPage: false,
    timeout: PATIENCE,
    protocolTimeout: 2 * PATIENCE,
  });
}

function chosenBrowser(named: string | undefined): RunnableBrowser {
  const installed = named ?? INSTALLED.find((path) => existsSync(path));
  if (installed === undefined || installed === "carried") return carriedBrowser();
  return { executablePath: installed, env: process.env };
}

/** Before the page's own scripts; what was chosen there before stays. (As text: a function would bring its compiler's names along.) */
const SEEN_GUIDE = `
localStorage.getItem("${PREFERENCES_KEY}") ??
  localStorage.setItem("${PREFERENCES_KEY}", ${JSON.stringify(JSON.stringify({ guided: GUIDE_STOPS }))});`;

/** A page, and what it should not have done. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the page, and requests beyond its own server; grows while the page is used. */
  readonly complaints: readonly string[];
  /** The folder that its downloads come into. */
  readonly downloads: string;
}

/**
 * A page with storage of its own, whose errors, and whose requests beyond `origin`, are collected. Who opens it has seen the
 * guided look, unless told to be a newcomer.
 */
export async function watchedPage(
  browser: Browser,
  origin: string,
  isNewcomer = false,
): Promise<WatchedPage> {
  const downloads = mkdtempSync(join(tmpdir(), "csat-download-"));
  const context = await browser.createBrowserContext({
    downloadBehavior: { policy: "allow", downloadPath: downloads },
  });
  // what cells show is told by copying them
  for (const name of ["clipboard-read", "clipboard-write"]) {
    await context.setPermission(new URL(origin).origin, { permission: { name }, state: "granted" });
  }
  const page = await context.newPage();
  if (!isNewcomer) await page.evaluateOnNewDocument(SEEN_GUIDE);
  await page.setViewport({ width: 1440, height: 900 });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${String(error)}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/u.test(url)) complaints.push(`request: ${url}`);
  });
  return { page, complaints, downloads };
}
