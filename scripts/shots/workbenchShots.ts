import { openFile, pose, press, say, settle, shoot, untilSaid, type Stage } from "./stage";

const SIZE = [1440, 900] as const;

/** The sheets that stand model, named as the sample's are. */
const SHEETS = [
  { name: "pareto", sheet: "帕累托分析" },
  { name: "improvement-table", sheet: "客服满意度持续改进表" },
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
  for (const { name, sheet } of wanted) {
    await press(stage.page, "tab", sheet);
    await stage.page.waitForNetworkIdle({ idleTime: 300 });
    for (const theme of ["light", "dark"] as const) {
      await pose(stage, theme, ...SIZE);
      await settle(pane);
      await shoot(stage, `workbench-${name}-${theme}`);
    }
  }
}
