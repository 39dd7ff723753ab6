import type { CDPSession } from "puppeteer-core";

/** How Office, or the system, asks a page to look. */
export type Theme = "light" | "dark" | "contrast";

export const THEMES: readonly Theme[] = ["light", "dark", "contrast"];

/** Makes the page look so for as long as its session lasts; motion is off, so that pictures are of a page at rest. */
export async function wear(session: CDPSession, theme: Theme): Promise<void> {
  await session.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: theme === "light" ? "light" : "dark" },
      { name: "forced-colors", value: theme === "contrast" ? "active" : "none" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ],
  });
}
