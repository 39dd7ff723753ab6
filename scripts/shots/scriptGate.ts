import type { HTTPRequest, Page } from "puppeteer-core";

/** Holds scripts back by the beginning of their names, so that what is shown meanwhile can be looked at. */
export interface ScriptGate {
  readonly letPass: (name: string) => Promise<void>;
}

/** Holds these scripts back on the page's way to its next screens. */
export async function holdScripts(page: Page, names: readonly string[]): Promise<ScriptGate> {
  const held = new Set(names);
  const waiting: HTTPRequest[] = [];
  const nameOf = (request: HTTPRequest): string => new URL(request.url()).pathname.split("/").at(-1) ?? "";
  const isHeld = (request: HTTPRequest): boolean =>
    [...held].some((name) => nameOf(request).startsWith(`${name}.`) && nameOf(request).endsWith(".js"));
  const meet = (request: HTTPRequest): void => {
    if (isHeld(request)) waiting.push(request);
    else void request.continue();
  };
  page.on("request", meet);
  await page.setRequestInterception(true);
  return {
    letPass: async (name) => {
      held.delete(name);
      const free = waiting.filter((request) => !isHeld(request));
      for (const request of free) waiting.splice(waiting.indexOf(request), 1);
      await Promise.all(free.map((request) => request.continue()));
      if (held.size > 0) return;
      await page.setRequestInterception(false);
      page.off("request", meet);
    },
  };
}
