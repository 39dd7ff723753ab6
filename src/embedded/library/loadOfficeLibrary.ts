import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { createOffice } from "./createOffice";
import { connectDirectly } from "./directSession";
import { addNotes } from "./notes";
import { createNativeBridge } from "./nativeBridge";
import type { LibraryBridge, LibraryEnvironment, LoadedLibrary, OfficeLibrary } from "./officeLibrary";

const LIBRARY_FILE = "@microsoft/office-js/dist/excel-web-16.00.debug.js";
let compiled: vm.Script | null = null;

/**
 * Loads Microsoft's client library, unmodified from its npm package, for Node: each call gives a library of its
 * own, connected to `bridge`.
 */
export function loadOfficeLibrary(bridge: LibraryBridge, environment: LibraryEnvironment): OfficeLibrary {
  const nativeBridge = createNativeBridge((request) => bridge.send(request));
  const page = createPage(nativeBridge);
  const library = compile().runInContext(page.context) as LoadedLibrary;
  addNotes(library);
  connectDirectly(library, bridge);
  const office = createOffice(library.Office, environment);
  page.setOffice(office);
  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    Office: office,
    receive: (message) => nativeBridge.onMessageFromHost?.(message),
  };
}

function compile(): vm.Script {
  if (compiled !== null) return compiled;
  const file = findLibrary();
  const result = "({ Excel: Excel, OfficeExtension: OfficeExtension, Office: Office })";
  compiled = new vm.Script(`${readFileSync(file, "utf8")}\n;${result}`, { filename: file });
  return compiled;
}

function findLibrary(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  return require.resolve(LIBRARY_FILE);
}

/**
 * Stand-ins for what the file touches of a browser's page. Promise and Error are ours, so that what the library
 * returns and throws is `instanceof` them for the add-in.
 */
function createPage(nativeBridge: object): { context: vm.Context; setOffice: (office: unknown) => void } {
  const location = {
    href: "https://localhost/",
    hostname: "localhost",
    protocol: "https:",
    search: "",
    hash: "",
  };
  const listen = (): undefined => undefined;
  const window: Record<string, unknown> = {
    ...{ Promise, Error, setTimeout, clearTimeout, performance, console },
    location,
    navigator: { userAgent: "Node", appName: "Node", platform: "Node" },
    document: createDocument(location),
    addEventListener: listen,
    removeEventListener: listen,
    _richApiNativeBridge: nativeBridge,
  };
  window["window"] = window;
  window["self"] = window;
  return {
    context: vm.createContext(window),
    setOffice: (office) => {
      window["Office"] = office;
    },
  };
}

function createDocument(location: { readonly href: string }): object {
  return {
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: () => undefined, appendChild: () => undefined, style: {} }),
    addEventListener: () => undefined,
    location,
    URL: location.href,
    cookie: "",
  };
}
