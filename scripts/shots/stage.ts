import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession, Frame, Page } from "puppeteer-core";
import { messageOf, type MessageData, type MessageLocale } from "../../src/messages/message";
import { wear, type Theme } from "./looks";

const PATIENCE = { timeout: 60_000 };

/** A workbench in one language that stands model. */
export interface Stage {
  readonly page: Page;
  /** Carries the look that was asked of the page. */
  readonly session: CDPSession;
  readonly address: string;
  readonly locale: MessageLocale;
  /** Where the pictures go. */
  readonly folder: string;
  /** What is wrong with a picture, for the person who asked for it. */
  readonly complain: (complaint: string) => void;
}

/** The sentence for a code in the stage's language. */
export function say({ locale }: Stage, code: string, data: MessageData = {}): string {
  return messageOf(code, data, locale);
}

/** A button, tab or field as a person names it. */
export function named(role: string, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

/** Opens a file that the server has, and gives the pane's frame. */
export async function openFile({ page, address, locale }: Stage, file: string): Promise<Frame> {
  const question = new URLSearchParams({ open: file, language: locale });
  await page.goto(`${address}?${question.toString()}`);
  const frame = await (await page.waitForSelector("iframe", PATIENCE))?.contentFrame();
  if (frame === undefined) throw new Error("the page has no pane");
  return frame;
}

/** Presses a button, tab or the like by its name. */
export async function press(place: Page | Frame, role: string, name: string): Promise<void> {
  const found = await place.waitForSelector(named(role, name), PATIENCE);
  // by the page's own means: what the picture's size leaves out of view can be pressed too
  await found?.evaluate((element) => (element as HTMLElement).click());
}

/** Waits until the pane shows a text. */
export async function untilSaid(pane: Frame, text: string): Promise<void> {
  await pane.waitForFunction((wanted) => document.body.innerText.includes(wanted), PATIENCE, text);
}

/** Waits until the pane has something. */
export async function untilThere(pane: Frame, selector: string): Promise<void> {
  await pane.waitForSelector(selector, PATIENCE);
}

/** Makes the host's worker stand still, or go on: what the pane waits for stays in the picture. */
export async function hold({ page }: Stage, still: boolean): Promise<void> {
  for (const { client } of page.workers()) {
    if (!still) await client.send("Debugger.disable");
    else {
      await client.send("Debugger.enable");
      await client.send("Debugger.pause");
    }
  }
}

/** Shows the page in a theme and size, at rest. */
export async function pose(
  { page, session }: Stage,
  theme: Theme,
  width: number,
  height: number,
): Promise<void> {
  await wear(session, theme);
  await page.setViewport({ width, height });
  await settle(page);
}

/** Waits for two frames: React and the browser have then drawn what was asked. */
export async function settle(place: Page | Frame): Promise<void> {
  await place.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Writes the picture of the page as it stands. */
export async function shoot({ page, folder, locale }: Stage, name: string): Promise<void> {
  mkdirSync(join(folder, locale), { recursive: true });
  await page.screenshot({ path: `${join(folder, locale, name)}.png` as const });
}
