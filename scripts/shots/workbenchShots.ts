import { find, goToCell, press, showSheet } from "../../test/browser/workbenchPage";
import { openFile, pose, settle, shoot, type Stage } from "./stage";

const SIZE = [1440, 900] as const;

/** The sheets that stand model, named as the sample's are, and a cell whose formula is worth showing. */
const SHEETS = [
  { name: "briefing", sheet: "满意度改进月报", cell: "B2" },
  { name: "pareto", sheet: "帕累托分析", cell: "F25" },
  { name: "improvement-table", sheet: "客服满意度持续改进表", cell: "D6" },
  { name: "improvement-plan", sheet: "改进计划", cell: "F11" },
] as const;

/** Generates on the sample and takes the sheets with the pane's results beside them. */
export async function shootWorkbench(stage: Stage, file: string, only: string): Promise<void> {
  const wanted = SHEETS.filter(({ name }) => `workbench-${name}`.includes(only));
  if (wanted.length === 0) return;
  await pose(stage, "light", ...SIZE);
  const pane = await openFile(stage, file);
  await press(pane, "button", stage.say("next-make"));
  await press(pane, "button", stage.say("pane-generate"));
  await find(pane, "button", stage.say("results-again"));
  // what fits on a screen of usual size beside the pane
  for (let step = 0; step < 2; step++) await press(stage.page, "button", stage.strings.zoomOut);
  for (const { name, sheet, cell } of wanted) {
    await showSheet(stage.page, sheet);
    await goToCell(stage, cell);
    for (const theme of ["light", "dark"] as const) {
      await pose(stage, theme, ...SIZE);
      await settle(pane);
      await shoot(stage, "workbench", name, theme);
    }
  }
}
