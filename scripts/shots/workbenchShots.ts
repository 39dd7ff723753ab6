import { find, press } from "../../test/browser/controls";
import { goToCell, showSheet } from "../../test/browser/workbenchPage";
import { openFile, pose, settle, shoot, type Stage } from "./stage";

const SIZE = [1440, 900] as const;
const THEMES = ["light", "dark"] as const;

/** The sheets that stand model, and a cell whose formula is worth showing. */
const SHEETS = [
  { name: "briefing", cell: "B2" },
  { name: "pareto", cell: "F25" },
  { name: "improvement-table", cell: "D6" },
  { name: "improvement-plan", cell: "F11" },
] as const;

/** Generates on the sample and takes the sheets with the pane's results beside them. */
export async function shootWorkbench(stage: Stage, file: string): Promise<void> {
  const wanted = SHEETS.filter(({ name }) => THEMES.some((theme) => stage.takes("workbench", name, theme)));
  if (wanted.length === 0) return;
  await pose(stage, "light", ...SIZE);
  const pane = await openFile(stage, file);
  await press(pane, "button", stage.say("next-make"));
  await press(pane, "button", stage.say("pane-generate"));
  await find(pane, "button", stage.say("results-again"));
  // what fits on a screen of usual size beside the pane
  for (let step = 0; step < 2; step++) await press(stage.page, "button", stage.strings.zoomOut);
  for (const { name, cell } of wanted) {
    await showSheet(stage.page, stage.titleOf(name));
    await goToCell(stage, cell);
    for (const theme of THEMES.filter((each) => stage.takes("workbench", name, each))) {
      await pose(stage, theme, ...SIZE);
      await settle(pane);
      await shoot(stage, "workbench", name, theme);
    }
  }
}
