import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { createCalculation } from "../../src/embedded/calculation/calculation";
import type { Workbook } from "../../src/embedded/model/workbook";
import { writeCells } from "../../src/embedded/protocol/range/writeCells";
import { createResponder } from "../../src/embedded/protocol/responder";
import { startBrowser, watchedPage } from "../browser/browser";
import { BUILDING, builtPages } from "../browser/builtPages";
import { wear, type Theme } from "../browser/themes";

/** How a page is opened. */
export interface PaneSetting {
  readonly displayLanguage?: "zh-CN" | "zh-TW" | "en-US";
  readonly width?: number;
  readonly height?: number;
  readonly theme?: Theme;
  /** Whether the guided look has not been seen yet. */
  readonly isNewcomer?: boolean;
  /** Whether Excel is a new one, with all that the library from npm has. */
  readonly isNewExcel?: boolean;
}

/** A pane in Chromium over a workbook in Node. */
export interface OpenedPane {
  readonly page: Page;
  /** What the page said on its console, and requests that left the machine. */
  readonly complaints: readonly string[];
  /** Types into a cell of the workbook as somebody else at the same file does. */
  readonly typeAsColleague: (sheet: string, row: number, column: number, value: string | number) => void;
  readonly close: () => Promise<void>;
}

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.debug.js";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};
/** The last set of ExcelApi 1 that every Excel has which the add-in is for. */
const OLD_EXCEL = 9;
/** The last set that the library from npm has: notes came after it. */
const NEW_EXCEL = 17;
/** What the pane built for the workbench asks for in the place of Office.js. */
const OFFICE = "/officeFrame.js";

/** Opens the pane on a workbook. */
export type PaneOpener = (workbook: Workbook, setting?: PaneSetting) => Promise<OpenedPane>;

/** Shows the pane built for the workbench in a browser, for the tests of a file. */
export function paneForTests(): PaneOpener {
  let folder = "";
  let browser: Browser;
  beforeAll(async () => {
    folder = path.join(await builtPages(), "addin");
    browser = await startBrowser();
  }, BUILDING);
  afterAll(async () => {
    await browser.close();
  });
  return (workbook, setting = {}) => openPane(browser, folder, workbook, setting);
}

/** Opens the pane on a workbook, Office.js being Microsoft's library over this process. */
async function openPane(
  browser: Browser,
  folder: string,
  workbook: Workbook,
  setting: PaneSetting,
): Promise<OpenedPane> {
  const calculation = createCalculation(workbook, { spills: true });
  let deliver: (message: string) => void = () => undefined;
  const responder = createResponder(workbook, calculation, (message) => deliver(message), true);
  const office = officeScript(setting.displayLanguage ?? "zh-CN", setting.isNewExcel ?? false);
  const { server, origin } = await serve(folder, office, (batch) => responder.send(batch));
  const { page, complaints } = await watchedPage(browser, origin, setting.isNewcomer);
  await page.setViewport({ width: setting.width ?? 350, height: setting.height ?? 640 });
  await wear(page, setting.theme ?? "light");
  await page.goto(`${origin}/taskpane.html`, { waitUntil: "load" });
  deliver = (message) => void page.evaluate(receiveEvent, message);
  return {
    page,
    complaints,
    typeAsColleague: (name, row, column, value) => {
      const sheet = workbook.sheets.find((each) => each.name === name);
      if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
      const area = { top: row, left: column, bottom: row, right: column };
      writeCells({ sheet, area }, "values", [[value]], { ...responder.host, actor: "coauthor" });
    },
    close: async () => {
      deliver = () => undefined;
      await page.browserContext().close();
      responder.close();
      calculation.dispose();
      server.close();
    },
  };
}

/** Microsoft's client library over the page's own origin, and what its loader would add. */
function officeScript(displayLanguage: string, isNewExcel: boolean): string {
  const file = createRequire(__filename).resolve(LIBRARY);
  return [BRIDGE, readFileSync(file, "utf8"), loaderScript(displayLanguage, isNewExcel)].join("\n;");
}

/** Before the library: its batches go to this process. (As text: a function would bring its compiler's names along.) */
const BRIDGE = `
window._richApiNativeBridge = {
  sendMessageToHost(text) {
    const { id, message } = JSON.parse(text);
    const reply = (statusCode, body) => this.onMessageFromHost(
      JSON.stringify({ id, type: 2, flags: 0, message: { statusCode, headers: {}, body } }));
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    fetch("/bridge", { method: "POST", body })
      .then(async (response) => reply(200, await response.text()))
      .catch((error) => reply(500, String(error)));
  },
};`;

/** Hands an event of the workbook to the library, as Excel does. */
function receiveEvent(message: string): void {
  (
    window as unknown as { _richApiNativeBridge: { onMessageFromHost: (text: string) => void } }
  )._richApiNativeBridge.onMessageFromHost(message);
}

/** After the library: what Office's loader would tell. */
function loaderScript(displayLanguage: string, isNewExcel: boolean): string {
  const most = String(isNewExcel ? NEW_EXCEL : OLD_EXCEL);
  return `
const isSetSupported = (set, version = "1.1") => set === "ExcelApi" ? Number(String(version).split(".")[1]) <= ${most} : ${String(isNewExcel)};
const info = { host: "Excel", platform: "OfficeOnline" };
window.Office = { ...Office,
  onReady: () => Promise.resolve(info),
  context: { ...info, displayLanguage: "${displayLanguage}", requirements: { isSetSupported },
    document: { url: "" } },
  actions: { associate() {} },
};`;
}

async function serve(
  folder: string,
  office: string,
  send: (batch: string) => Promise<string>,
): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/bridge") {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        void send(Buffer.concat(parts).toString("utf8")).then((body) => response.end(body));
      });
      return;
    }
    if (pathname === OFFICE) {
      response.writeHead(200, { "Content-Type": TYPES[".js"] }).end(office);
      return;
    }
    const file = path.join(folder, path.normalize(pathname));
    if (pathname === "/favicon.ico" || !existsSync(file)) {
      response.writeHead(pathname === "/favicon.ico" ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { server, origin: `http://127.0.0.1:${String(port)}` };
}
