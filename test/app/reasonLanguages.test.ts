import { readReasonSetup } from "../../src/app/settings/readReasonSetup";
import { writeCategory } from "../../src/app/settings/writeReasonSetup";
import { inWorkbook, run } from "./inSurvey";
import { tableRows, typeInto } from "./shownWorkbook";
import { smallSurvey } from "./surveyWorkbook";

const ENGLISH = { locale: "en", documents: ["measures", "pareto", "dictionary"] } as const;
const signal = new AbortController().signal;

const place = async (table: string, heading: string, content: string): Promise<number> =>
  (await tableRows(table)).findIndex((row) => row[heading] === content);

const countsIn = ({ reasons }: Awaited<ReturnType<typeof run>>): Record<string, number> =>
  Object.fromEntries((reasons?.items ?? []).map(({ category, count }) => [category, count]));

/** What the live formulas of the Pareto count. */
const shownCounts = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await tableRows("Pareto_analysis_reasons"))
      .filter((row) => row["Count"] !== 0)
      .map((row) => [String(row["Category"]), row["Count"]]),
  );

const edit = async (name: string, factor: string, before: string | null = null): Promise<void> => {
  const setup = await readReasonSetup("en", signal);
  const phrases = setup.categories.find((category) => category.name === before)?.phrases ?? [];
  await writeCategory(setup, { before, name, factor, phrases, off: false }, "en", signal);
};

describe("reasons that staff write in the language of their sheets", () => {
  it("count for the category that they mean, in the report and in the formulas", () =>
    inWorkbook(smallSurvey(), async () => {
      const first = countsIn(await run(ENGLISH));
      const [rude, unskilled] = [
        await place("Clean_data", "Reason 1", "Attitude"),
        await place("Clean_data", "Reason 1", "Competence"),
      ];
      await typeInto("Clean_data", rude, "Reason 1", "malfunction");
      await typeInto("Clean_data", unskilled, "Reason 1", "VIP");
      const counts = countsIn(await run(ENGLISH));
      expect(counts).toEqual({
        等待时长: first["等待时长"],
        功能故障: (first["功能故障"] ?? 0) + 1,
        转接流程: 1,
        VIP: 1,
      });
      expect(await shownCounts()).toEqual({
        "Waiting time": counts["等待时长"],
        Malfunction: counts["功能故障"],
        Transfers: 1,
        "Not in the scheme": counts["VIP"],
      });
    }));

  it("lead from a phrase of the dictionary to the category that its row names", () =>
    inWorkbook(smallSurvey(), async () => {
      const first = countsIn(await run(ENGLISH));
      const phrase = await place("Reason_dictionary", "Phrase", "态度差");
      await typeInto("Reason_dictionary", phrase, "Category", "Malfunction");
      expect(countsIn(await run(ENGLISH))).toMatchObject({
        功能故障: (first["功能故障"] ?? 0) + (first["服务态度"] ?? 0),
      });
    }));
});

describe.each([
  ["before the first run", 0, "等待时长", "Waiting time"],
  ["in the sheet of a run", 1, "Waiting time", "等待时长"],
])("a category set %s", (_when, runs, shown, other) => {
  const inBook = (work: () => Promise<void>): Promise<void> =>
    inWorkbook(smallSurvey(), async () => {
      if (runs > 0) await run(ENGLISH);
      await work();
    });

  it("may not be called what another is called in some language", () =>
    inBook(async () => {
      await expect(edit(other.toUpperCase(), "Process")).rejects.toMatchObject({
        code: "category-taken",
        data: { category: shown },
      });
    }));

  it("stays the one that it is under its own label in another language", () =>
    inBook(async () => {
      await edit(other, "Systems", shown);
      const report = await run(ENGLISH);
      expect(report.reasons?.items[0]).toMatchObject({ category: "等待时长", factor: "系统因素" });
    }));
});
