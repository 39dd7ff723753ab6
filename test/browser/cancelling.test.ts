import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "puppeteer-core";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { PATIENCE } from "./browser";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { readWithOtherLibrary, type OtherCell, type OtherWorkbook } from "./otherLibrary";
import { find, press, pressOnce, untilSaid } from "./controls";
import { download, generate, paneOf, pickFile, sheetNames, toMake } from "./workbenchPage";

const TIME = 4 * PATIENCE;
const ROWS = 12_000;
const COMPARED = ["clean-data", "pareto", "measures", "groups"] as const;
const folder = temporaryFolder();
const survey = join(folder, "survey.csv");

/** Answers that take a while to read and to write; numbers that look random and are the same each time. */
function surveyText(): string {
  const reasons = ["等待时间太长", "态度不好", "转接多次", "系统故障", "解释不清楚"];
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const score = 1 + (((index * 7919) % 97) % 5);
    const reason = score < 4 ? reasons[(index * 31) % reasons.length] : "";
    const day = String(1 + (index % 28)).padStart(2, "0");
    return [
      `T${String(index)}`,
      `2024-0${String(1 + (index % 6))}-${day}`,
      score,
      `组${String(index % 7)}`,
      reason,
    ];
  });
  return [["工单号", "评价时间", "满意度评分", "技能组", "不满意原因"], ...rows]
    .map((row) => row.join(","))
    .join("\n");
}

describe("a run over many rows that is cancelled", () => {
  const open = workbenchForTests();
  let workbench: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    writeFileSync(survey, surveyText());
    workbench = await open("zh-TW");
    await pickFile(workbench.page, survey);
    pane = await paneOf(workbench.page);
    await untilSaid(pane, workbench.say("cleaning-note"));
    await toMake(workbench, pane);
  }, TIME);

  /** Starts a run, cancels it once it says that it has come to the stage, and waits until it says that it was. */
  const cancelAt = async (stage: "reading" | "writing"): Promise<void> => {
    const { say } = workbench;
    const told = `//*[@role="status"][contains(., "${say(`stage-${stage}`)}")]`;
    const cancelled = pressOnce(pane, say("pane-cancel"), told);
    await press(pane, "button", say("pane-generate"));
    await cancelled;
    await untilSaid(pane, say("run-cancelled"));
    await untilSaid(pane, say("cancelled"));
    await find(pane, "button", say("pane-generate"));
  };

  it(
    "while it reads, leaves the workbook as it was",
    async () => {
      await cancelAt("reading");
      expect(await sheetNames(workbench)).toEqual(["survey"]);
    },
    TIME,
  );

  it(
    "while it writes, leaves the data as they were",
    async () => {
      await cancelAt("writing");
      const file = await readWithOtherLibrary(await download(workbench));
      expect(file.get("survey")).toHaveLength(ROWS + 1);
      expect(textOf(file.get("survey")!)).toBe(textOf((await untouched()).get("survey")!));
    },
    TIME,
  );

  it(
    "leaves nothing half-made behind the next run",
    async () => {
      await generate(workbench, pane);
      const made = await readWithOtherLibrary(await download(workbench));
      const wanted = await untouched();
      expect([...made.keys()]).toEqual([...wanted.keys()]);
      for (const sheet of ["survey", ...COMPARED.map(workbench.titleOf)]) {
        expect({ sheet, text: textOf(made.get(sheet)!) }).toEqual({
          sheet,
          text: textOf(wanted.get(sheet)!),
        });
      }
    },
    TIME,
  );

  it("says nothing on the console and asks nothing of the network", () => {
    expect(workbench.complaints).toEqual([]);
  });

  /** The same survey worked through from end to end, by the command line. */
  let endToEnd: Promise<OtherWorkbook> | null = null;
  const untouched = (): Promise<OtherWorkbook> => {
    endToEnd ??= generateInto(survey, join(folder, "wanted.xlsx"), ["--locale", "zh-TW"]).then(() =>
      readWithOtherLibrary(join(folder, "wanted.xlsx")),
    );
    return endToEnd;
  };
});

/** A sheet's cells as text, but for the line that says when it was made. */
function textOf(rows: readonly (readonly OtherCell[])[]): string {
  return rows
    .filter((cells) => !cells.some((cell) => typeof cell === "string" && / \d{4}-\d\d-\d\d$/u.test(cell)))
    .map((cells) => cells.map(String).join("\t"))
    .join("\n");
}
