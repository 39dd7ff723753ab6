import { CONCEPTS } from "../../src/glossary/concepts";
import { periodText } from "../../src/taskpane/language/periodText";
import { speechIn } from "../support/speech";
import { violationsInThemes } from "./accessibility";
import { PATIENCE } from "./browser";
import { workbenchForTests } from "./openWorkbench";
import { press, untilSaid, untilUnsaid } from "./controls";
import { answersOfTwoAgents } from "./twoAgents";
import { generate, paneOf, pickContent, untilShown } from "./workbenchPage";

const TIME = 3 * PATIENCE;

describe("the rows behind results", () => {
  const open = workbenchForTests();

  it(
    "are shown from tile, bar, group, month and cleaning line, and all rows again with one press",
    async () => {
      const workbench = await open("zh-CN");
      const { page, say, word } = workbench;
      await pickContent(page, "回访.csv", answersOfTwoAgents());
      const pane = await paneOf(page);
      await untilSaid(pane, say("cleaning-note"));
      await generate(workbench, pane);
      await press(pane, "button", say("left-out-heading", { count: "2" }));
      const rows: readonly [of: string, sheet: string, count: number][] = [
        [word(CONCEPTS.dissatisfiedRate), "有效评价明细", 30],
        ["等待时长", "有效评价明细", 30],
        ["002", "有效评价明细", 50],
        [periodText("2024-05", speechIn("zh-CN")), "有效评价明细", 50],
        [word(CONCEPTS["rule-duplicate"]), "剔除记录", 2],
      ];
      for (const [of, sheet, count] of rows) {
        await press(pane, "button", say("rows-show-of", { of }));
        await untilShown(page, sheet);
        await untilSaid(pane, say("rows-shown", { sheet, of, count: String(count) }));
      }
      expect(await violationsInThemes(page, pane)).toEqual([]);
      await press(pane, "button", say("rows-all"));
      await untilUnsaid(pane, say("rows-all"));
      expect(workbench.complaints).toEqual([]);
    },
    TIME,
  );
});
