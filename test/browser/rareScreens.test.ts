import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ElementHandle, Frame } from "puppeteer-core";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { violationsInThemes } from "./accessibility";
import { PATIENCE } from "./browser";
import { choose, find, findBy, press, untilSaid } from "./controls";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { answersOfTwoAgents } from "./twoAgents";
import { generate, paneOf, paneOfNext, pickContent, sheetNames } from "./workbenchPage";

const TIME = 3 * PATIENCE;
const SOURCE = "回访";

describe("screens that few people meet have nothing that axe finds in any theme", () => {
  const open = workbenchForTests();
  let workbench: OpenWorkbench;
  let pane: Frame;
  const found = (): Promise<readonly string[]> => violationsInThemes(workbench.page, pane);

  beforeAll(async () => {
    workbench = await open("zh-CN");
    await pickContent(workbench.page, `${SOURCE}.csv`, answersOfTwoAgents());
    pane = await paneOf(workbench.page);
    await untilSaid(pane, workbench.say("cleaning-note"));
  }, TIME);

  it(
    "a file to add that is no workbook",
    async () => {
      const path = join(temporaryFolder(), "file.xlsx");
      writeFileSync(path, "no workbook");
      const input = await findBy(pane, "input[type=file]");
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
      await untilSaid(pane, workbench.say("files-not-addable", { files: ["file.xlsx"] }));
      expect(await found()).toEqual([]);
    },
    TIME,
  );

  it(
    "a file of text that was added, whose numbers had to be guessed",
    async () => {
      const path = join(temporaryFolder(), "费用.csv");
      writeFileSync(path, "月份;费用\n一月;4,5\n二月;1.200\n");
      const input = await findBy(pane, "input[type=file]");
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
      await untilSaid(pane, workbench.say("decimal-commas", { fileName: "费用.csv", example: "4,5" }));
      expect(await sheetNames(workbench)).toEqual([SOURCE, "费用"]);
      expect(await found()).toEqual([]);
    },
    TIME,
  );

  it(
    "the ends of another scale, refused",
    async () => {
      const { page, say } = workbench;
      await choose(pane, say("scale-label"), "other");
      await press(pane, "textbox", say("scale-ends"));
      await page.keyboard.type("9");
      await page.keyboard.press("Enter");
      await untilSaid(pane, say("scale-ends-wrong"));
      expect(await found()).toEqual([]);
      await choose(pane, say("scale-label"), "1-5");
    },
    TIME,
  );

  it(
    "sheets of groups that could not be made, the survey being gone",
    async () => {
      const { say } = workbench;
      await generate(workbench, pane);
      await press(pane, "button", say("group-sets-heading"));
      await find(pane, "button", say("group-sets-make", { count: 2 }));
      await pane.evaluate(
        (sheet) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(sheet).delete();
            await context.sync();
          }),
        SOURCE,
      );
      await press(pane, "button", say("group-sets-make", { count: 2 }));
      await untilSaid(pane, say("group-sets-failed"));
      expect(await found()).toEqual([]);
    },
    TIME,
  );

  it(
    "results of an earlier day that are not measured unasked",
    async () => {
      const { page, say, strings } = workbench;
      const made = await withAQuestion();
      pane = await paneOfNext(page, async () => {
        await pickContent(page, "结果.xlsx", made);
        await press(page, "button", strings.replaceAnyway);
      });
      await untilSaid(pane, say("questions-heading"));
      await press(pane, "button", `3 ${say("step-results")}`);
      await untilSaid(pane, say("results-there-title"));
      expect(await found()).toEqual([]);
    },
    TIME,
  );

  it("says nothing on the console and asks nothing of the network", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

/** A workbook with the sheets of a survey whose 0 may be an answer or none. */
async function withAQuestion(): Promise<Uint8Array> {
  const folder = temporaryFolder();
  const [input, output] = [join(folder, "zeros.csv"), join(folder, "out.xlsx")];
  const scores = Array.from(
    { length: 60 },
    (_row, at) => `T${String(at)},${String([0, 5, 4, 2, 0, 5][at % 6] ?? 5)}`,
  );
  writeFileSync(input, ["工单号,满意度评分", ...scores, ""].join("\n"));
  await generateInto(input, output, ["--accept-guess"]);
  return readFileSync(output);
}
