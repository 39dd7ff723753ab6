import type { EmbeddedHost } from "../../../../src/embedded/host";

type Click = () => Promise<unknown>;

/** What a sample finds around it: Office's names, a console, and a page of buttons and inputs that are not drawn. */
export interface SnippetPage {
  readonly globals: Record<string, unknown>;
  /** The buttons' handlers, setup first, each to be awaited. */
  clicks: () => Click[];
}

/** @param report takes what the sample logged as an error, or threw. */
export function createSnippetPage(host: EmbeddedHost, report: (message: string) => void): SnippetPage {
  const handlers = new Map<string, Click>();
  const add = (id: string, handler: unknown): void => {
    if (typeof handler === "function" && !handlers.has(id)) {
      handlers.set(id, async () => (await (handler as Click)()) ?? null);
    }
  };
  const say = (...parts: unknown[]): void => {
    report(parts.map(errorText).join(" "));
  };
  const globals: Record<string, unknown> = {
    Excel: host.Excel,
    Office: host.Office,
    OfficeExtension: host.OfficeExtension,
    console: {
      log: (...parts: unknown[]) => {
        logged(parts, say);
      },
      error: say,
      warn: say,
      info: () => undefined,
    },
    setTimeout,
    clearTimeout,
    document: createDocument(add),
    $: (selector: string) => createElement(selector.replace(/^#/, ""), add),
    Promise,
    URL,
    Date,
    atob,
    btoa,
  };
  globals["window"] = globals;
  return {
    globals,
    clicks: () =>
      [...handlers].sort(([first], [second]) => order(first) - order(second)).map(([, click]) => click),
  };
}

/** What makes the sample's data comes first, as its user would press it. */
function order(id: string): number {
  if (id === "setup") return 0;
  return /^create/i.test(id) ? 1 : 2;
}

/** Samples log their errors in different ways. */
function logged(parts: readonly unknown[], say: (...parts: unknown[]) => void): void {
  if (parts.some((part) => part instanceof Error || /(^|\s)Error\b|RichApi/.test(String(part))))
    say(...parts);
}

function errorText(part: unknown): string {
  const error = part as { code?: string; message?: string } | null;
  return part instanceof Error ? `${error?.code ?? part.name}: ${error?.message ?? ""}` : String(part);
}

function createDocument(add: (id: string, handler: unknown) => void): object {
  const elements = new Map<string, object>();
  const get = (id: string): object => {
    const known = elements.get(id) ?? createElement(id, add);
    elements.set(id, known);
    return known;
  };
  return {
    getElementById: get,
    querySelector: (selector: string) => get(selector),
    querySelectorAll: () => [],
    createElement: (name: string) => get(`new ${name} ${String(elements.size)}`),
    createTextNode: () => get("text"),
    addEventListener: () => undefined,
    body: get("body"),
  };
}

function createElement(id: string, add: (id: string, handler: unknown) => void): object {
  const element: Record<string, unknown> = {
    id,
    value: "",
    innerHTML: "",
    innerText: "",
    textContent: "",
    checked: false,
    style: {},
    files: [],
    options: [],
    classList: { add: () => undefined, remove: () => undefined },
    addEventListener: (name: string, handler: unknown) => {
      if (name === "click") add(id, handler);
    },
    on: (name: string, handler: unknown) => {
      if (name === "click") add(id, handler);
    },
    click: (handler: unknown) => {
      add(id, handler);
    },
    focus: () => undefined,
    setAttribute: () => undefined,
    appendChild: () => undefined,
    removeChild: () => undefined,
    val: () => "",
    text: () => "",
    html: () => "",
    append: () => undefined,
    empty: () => undefined,
    show: () => undefined,
    hide: () => undefined,
    prop: () => false,
    attr: () => "",
    change: () => undefined,
  };
  return new Proxy(element, {
    set: (target, name, value: unknown) => {
      if (name === "onclick") add(id, value);
      target[String(name)] = value;
      return true;
    },
  });
}
