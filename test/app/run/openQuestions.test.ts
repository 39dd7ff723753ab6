import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { noticeOf } from "../../../src/commands/notice";
import { commandLineOf, MESSAGES } from "../../support/messages";
import { sentenceIn } from "../../../src/messages/sentence";
import { OpenQuestionsError } from "../../../src/app/run/openQuestionsError";
import { failureOf } from "../../../src/embedded/cli/terminal";
import { generateInto, temporaryFolder } from "../../support/generateInto";
import { isPreviewed, withPane, workbookOf } from "../../taskpane/onWorkbook";

/** Keys of a telephone: 1 best, or scores of which nobody gave 4 or 5. */
const KEYS = [
  "工单号,满意度",
  ...Array.from({ length: 30 }, (_, row) => `T${String(row)},${String((row % 3) + 1)}`),
].join("\n");

function fileOf(csv: string): { readonly input: string; readonly output: string } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "in.csv"), csv);
  return { input: join(folder, "in.csv"), output: join(folder, "out.xlsx") };
}

describe("a reading that only the user can settle", () => {
  it("ends the command with each reading, its figures and its option, and writes nothing", async () => {
    const { input, output } = fileOf(KEYS);
    const error: unknown = await generateInto(input, output).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OpenQuestionsError);
    const { sentence, exitCode } = failureOf(error, input, commandLineOf("zh-CN"));
    expect(exitCode).toBe(3);
    expect(sentence).toMatch(
      /“满意度”列的量表[\s\S]*--scale ivr .*n=30，总体满意度 66\.67%.*\n.*--scale 1-5 .*n=30，总体满意度 0\.00%/u,
    );
    expect(existsSync(output)).toBe(false);
  });

  it("is guessed with --accept-guess, and said; settled by its option, it is neither", async () => {
    const { input, output } = fileOf(KEYS);
    const codes = async (...options: string[]): Promise<string[]> => {
      const { report } = await generateInto(input, output, ["--documents", "measures", ...options]);
      return report.warnings.map(({ code }) => code);
    };
    expect(await codes("--accept-guess")).toContain("guess-accepted");
    expect(await codes("--scale", "ivr")).not.toContain("guess-accepted");
  });

  it("sends who pressed a button of the ribbon to the pane", () => {
    const { code, data } = noticeOf(new OpenQuestionsError([]));
    expect(sentenceIn(MESSAGES["zh-CN"], code, data)).toContain("请点“打开面板”");
  });

  it("is asked in the pane with its figures, once: the workbook remembers the answer", async () => {
    const workbook = workbookOf(KEYS);
    await withPane(workbook, async ({ actions }, until) => {
      actions.open();
      const state = await until(isPreviewed);
      if (state.survey.status !== "found" || state.survey.preview.status !== "ready") throw new Error("none");
      const [question] = state.survey.preview.preview.questions;
      expect(question).toMatchObject({ what: "scale", header: "满意度" });
      const keys = question?.options.find(({ value }) => value === "ivr");
      expect(keys?.figure).toMatchObject({ n: 30, rate: 2 / 3 });

      actions.generate();
      const refused = await until(({ run }) => run.status === "failed");
      expect(refused).toMatchObject({ step: "data", run: { failure: { code: "questions-open" } } });
      expect(workbook.sheets).toHaveLength(1);

      actions.decide(keys?.choices ?? {});
      actions.prefer({ documents: ["measures"] });
      actions.generate();
      const { run } = await until((next) => next.run.status === "done" || next.run.status === "failed");
      expect(run.status).toBe("done");
    });
    await withPane(workbook, async ({ actions }, until) => {
      actions.open();
      const { survey } = await until(isPreviewed);
      expect(survey).toMatchObject({ preview: { preview: { questions: [] } } });
    });
  });
});
