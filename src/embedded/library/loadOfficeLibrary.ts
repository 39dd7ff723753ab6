import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { createOffice } from "./createOffice";
import { connectDirectly } from "./directSession";
import { createNativeBridge } from "./nativeBridge";
import type { LibraryBridge, LibraryEnvironment, LoadedLibrary, OfficeLibrary } from "./officeLibrary";

const LIBRARY_FILE = "@microsoft/office-js/dist/excel-web-16.00.debug.js";
/** The names that the file expects of a page, or looks for. */
const PAGE_NAMES = ["window", "document", "navigator", "location", "_richApiNativeBridge"] as const;

type LibraryFunction = (...page: unknown[]) => LoadedLibrary;
let compiled: LibraryFunction | null = null;

/**
 * Loads Microsoft's client library, unmodified from its npm package, for Node: each call gives a library of its
 * own, connected to `bridge`.
 */
export function loadOfficeLibrary(bridge: LibraryBridge, environment: LibraryEnvironment): OfficeLibrary {
  const nativeBridge = createNativeBridge((request) => bridge.send(request));
  const page = createPage();
  const library = compile()(page, page.document, page.navigator, page.location, nativeBridge);
  connectDirectly(library, bridge);
  const office = createOffice(library.Office, environment);
  page.Office = office;
  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    Office: office,
    receive: (message) => nativeBridge.onMessageFromHost?.(message),
  };
}

/** The file as a function of the page's names, so that its globals stay its own. */
function compile(): LibraryFunction {
  if (compiled !== null) return compiled;
  const file = findLibrary();
  const source = `${readFileSync(file, "utf8")}\nreturn { Excel: Excel, OfficeExtension: OfficeExtension, Office: Office };`;
  compiled = vm.compileFunction(source, [...PAGE_NAMES], { filename: file }) as LibraryFunction;
  return compiled;
}

function findLibrary(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  return require.resolve(LIBRARY_FILE);
}

/** Stand-ins for what the file touches of a browser's page while it loads. */
function createPage(): {
  document: object;
  navigator: object;
  location: object;
  Office: unknown;
} {
  const element = (): object => ({ setAttribute: () => undefined, appendChild: () => undefined, style: {} });
  const location = {
    href: "https://localhost/",
    hostname: "localhost",
    protocol: "https:",
    search: "",
    hash: "",
  };
  const navigator = { userAgent: "Node", appName: "Node", platform: "Node" };
  const document = {
    getElementsByTagName: () => [],
    createElement: element,
    addEventListener: () => undefined,
    location,
    URL: location.href,
    cookie: "",
  };
  const listen = (): undefined => undefined;
  return {
    ...{ Promise, setTimeout, clearTimeout, addEventListener: listen, removeEventListener: listen },
    document,
    navigator,
    location,
    Office: undefined,
  };
}
