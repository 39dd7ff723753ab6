import type { CDPSession, Page } from "puppeteer-core";

/** How the system asks a page to look. */
export type Theme = "light" | "dark" | "high contrast";

export const THEMES: readonly Theme[] = ["light", "dark", "high contrast"];

/** A page looks so only as long as the session lasts that asked for it. */
const sessions = new WeakMap<Page, CDPSession>();

/** Makes the page and its frames look so, without motion. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: theme === "light" ? "light" : "dark" },
      { name: "forced-colors", value: theme === "high contrast" ? "active" : "none" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ],
  });
}
