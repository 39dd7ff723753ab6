import { stringsFor } from "../../src/embedded/workbench/page/strings";
import { named, openFile, pose, press, say, settle, shoot, untilSaid, type Stage } from "./stage";

const SIZE = [1440, 900] as const;

/** The sheets that stand model, named as the sample's are, and a cell whose formula is worth showing. */
const SHEETS = [
  { name: "pareto", sheet: "帕累托分析", cell: "F25" },
  { name: "improvement-table", sheet: "客服满意度持续改进表", cell: "D6" },
] as const;

/** Generates on the sample and takes the sheets with the pane's results beside them. */
export async function shootWorkbench(stage: Stage, file: string, only: string): Promise<void> {
  const wanted = SHEETS.filter(({ name }) => `workbench-${name}`.includes(only));
  if (wanted.length === 0) return;
  await pose(stage, "light", ...SIZE);
  const pane = await openFile(stage, file);
  await press(pane, "button", say(stage, "next-make"));
  await press(pane, "button", say(stage, "pane-generate"));
  await untilSaid(pane, say(stage, "measures-heading"));
  const { nameBox, zoomOut } = stringsFor(stage.locale);
  // what fits on a screen of usual size beside the pane
  for (let step = 0; step < 2; step++) await press(stage.page, "button", zoomOut);
  for (const { name, sheet, cell } of wanted) {
    await press(stage.page, "tab", sheet);
    await goTo(stage, nameBox, cell);
    for (const theme of ["light", "dark"] as const) {
      await pose(stage, theme, ...SIZE);
      await settle(pane);
      await shoot(stage, `workbench-${name}-${theme}`);
    }
  }
}

/** Puts the cursor on a cell by the name box, as a person would. */
async function goTo({ page }: Stage, nameBox: string, address: string): Promise<void> {
  const box = await page.waitForSelector(named("textbox", nameBox));
  await box?.click();
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
  await page.waitForSelector(`textarea[aria-label*="${address}"]:focus`);
}
