import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import type { OpenWorkbench } from "../../test/browser/openWorkbench";
import { wear, type Theme } from "../../test/browser/themes";
import { findBy, frameOf } from "../../test/browser/controls";

/** What a picture shows: its screen, then its theme and width. */
type ShotWords = readonly (string | number)[];

/** What a picture is called without its ending. */
export function shotName(...words: ShotWords): string {
  return words.join("-").replaceAll(" ", "-");
}

/** A workbench in one language that stands model. */
export interface Stage extends OpenWorkbench {
  readonly address: string;
  /** Where the pictures go. */
  readonly folder: string;
  /** Whether a picture is asked for, by what it shows. */
  readonly takes: (...words: ShotWords) => boolean;
  /** What is wrong with a picture, for the person who asked for it. */
  readonly complain: (complaint: string) => void;
}

/** Opens a file that the server has, and gives the pane's frame once its page has something to show. */
export async function openFile({ page, address, locale }: Stage, file: string): Promise<Frame> {
  const question = new URLSearchParams({ open: file, language: locale });
  await page.goto(`${address}?${question.toString()}`);
  const frame = await frameOf(page, "iframe");
  await findBy(frame, "#pane > *");
  return frame;
}

/** Shows the page in a theme and size, at rest. */
export async function pose({ page }: Stage, theme: Theme, width: number, height: number): Promise<void> {
  await wear(page, theme);
  await page.setViewport({ width, height });
  await settle(page);
}

/** Waits for two frames: React and the browser have then drawn what was asked. */
export async function settle(place: Page | Frame): Promise<void> {
  await place.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Writes the picture of the page as it stands, named after what it shows. */
export async function shoot({ page, folder, locale }: Stage, ...words: ShotWords): Promise<void> {
  mkdirSync(join(folder, locale), { recursive: true });
  await page.screenshot({ path: `${join(folder, locale, shotName(...words))}.png` as const });
}
