import type { Frame } from "puppeteer-core";
import { crampedTexts } from "../../test/browser/textRoom";
import { THEMES } from "../../test/browser/themes";
import { openFile, pose, settle, shoot, type Stage } from "./stage";

const WIDTHS = [320, 350, 600];
const HEIGHT = 640;
/** The page in which the pane stands. */
const PAGE = [1440, 900] as const;
const LOOKS = THEMES.flatMap((theme) => WIDTHS.map((width) => ({ theme, width })));

/** A screen of the pane: how to come to it from the one before. */
export interface PaneScreen {
  readonly name: string;
  readonly reach: (stage: Stage, pane: Frame) => Promise<void>;
  /** What to do before the next one can be reached. */
  readonly leave?: (stage: Stage, pane: Frame) => Promise<void>;
}

/** The themes and widths in which a screen is asked for. */
function looksOf({ takes }: Stage, name: string): typeof LOOKS {
  return LOOKS.filter(({ theme, width }) => takes(name, theme, width));
}

/** Opens a file and takes a screen after the other in every theme and width. */
export async function shootPane(stage: Stage, file: string, screens: readonly PaneScreen[]): Promise<void> {
  const wanted = screens.findLastIndex(({ name }) => looksOf(stage, name).length > 0);
  if (wanted < 0) return;
  await pose(stage, "light", ...PAGE);
  const pane = await openFile(stage, file);
  const cover = await coverOf(stage);
  for (const { name, reach, leave } of screens.slice(0, wanted + 1)) {
    await reach(stage, pane);
    if (looksOf(stage, name).length > 0) {
      await cover(true);
      await shootScreen(stage, pane, name);
      await cover(false);
      await pose(stage, "light", ...PAGE);
    }
    await leave?.(stage, pane);
  }
}

/** Lets the pane cover the page for a picture: whoever goes on works in the page as it is. */
async function coverOf({ page }: Stage): Promise<(isOn: boolean) => Promise<void>> {
  const style = await page.addStyleTag({
    content:
      "iframe { position: fixed; inset: 0; z-index: 9; width: 100vw !important; height: 100vh !important }",
  });
  const cover = (isOn: boolean): Promise<void> =>
    style.evaluate((element, on) => {
      const { sheet } = element;
      if (sheet !== null) sheet.disabled = !on;
    }, isOn);
  await cover(false);
  return cover;
}

async function shootScreen(stage: Stage, pane: Frame, name: string): Promise<void> {
  for (const { theme, width } of looksOf(stage, name)) {
    await pose(stage, theme, width, HEIGHT);
    const { wide, high } = await pane.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      // a dialog stands in the middle of what is shown, however long the page behind it is
      const isAsking = document.querySelector("[role=dialog], [role=alertdialog]") !== null;
      return { wide: scrollWidth, high: isAsking ? 0 : scrollHeight };
    });
    if (wide > width)
      stage.complain(`${name} in ${stage.locale} is ${String(wide)} wide at ${String(width)}`);
    await pose(stage, theme, width, Math.max(HEIGHT, high));
    await settle(pane);
    for (const text of await crampedTexts(pane))
      stage.complain(`${name} in ${stage.locale} has no room at ${String(width)} for: ${text}`);
    await shoot(stage, name, theme, width);
  }
}
