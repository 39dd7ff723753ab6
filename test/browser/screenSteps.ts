import type { Frame } from "puppeteer-core";
import { PATIENCE } from "./browser";
import { tabTo } from "./keyboard";
import type { OpenWorkbench } from "./openWorkbench";
import { find } from "./controls";
import { paneOf } from "./workbenchPage";

/** A screen, and how a person comes to it from the one before. */
export interface Screen {
  readonly name: string;
  readonly reach: (workbench: OpenWorkbench) => Promise<void>;
  /** What to do before the next one can be reached. */
  readonly leave?: (workbench: OpenWorkbench) => Promise<void>;
}

const NARROWEST = 320;

/** Makes the pane as narrow as it gets. */
export async function narrow(pane: Frame, { page, strings }: OpenWorkbench): Promise<void> {
  await (await find(page, "separator", strings.paneWidth)).focus();
  await page.keyboard.press("Home");
  await untilNarrow(pane);
}

/** The pane is as narrow as it gets, and nothing in it reaches beyond. */
export async function untilNarrow(pane: Frame): Promise<void> {
  await pane.waitForFunction(
    (width) =>
      window.innerWidth <= width &&
      document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    { timeout: PATIENCE },
    NARROWEST,
  );
}

/** Goes there with Tab, seeing the focus all the way, and presses a key. */
export async function pressByKeyboard(
  pane: Frame,
  { page }: OpenWorkbench,
  role: string,
  name: string,
  key: "Enter" | "ArrowUp" | "Space" = "Enter",
): Promise<void> {
  const unseen = await tabTo(page, pane, role, name);
  if (unseen.length > 0) throw new Error(`nobody sees the focus at ${unseen.join(", ")}`);
  await page.keyboard.press(key);
}

/** What is done in the pane. */
export function inPane(
  act: (pane: Frame, workbench: OpenWorkbench) => Promise<void>,
): (workbench: OpenWorkbench) => Promise<void> {
  return async (workbench) => act(await paneOf(workbench.page), workbench);
}
