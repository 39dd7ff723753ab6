import { generate } from "../../../src/app/run/generate";
import type { Progress } from "../../../src/app/request/generateRequest";
import { analystHere } from "../../../src/app/analyst/analystHere";
import { updateAction } from "../../../src/app/tracking/updateAction";
import { trackedActions } from "../../../src/app/tracking/trackedActions";
import type { Report } from "../../../src/app/report/report";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { messageOf } from "../../support/messages";
import { openFaulty } from "../faultyHost";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { openInHost, openSurvey, REQUEST, smallSurvey } from "../surveyWorkbook";
import { writeZip } from "../../../src/embedded/file/package/zip";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { unzipped } from "../../support/unzipped";

const FEW = { documents: ["clean-data", "cleaning-log", "improvement-plan", "measure-tracking"] } as const;
const signal = new AbortController().signal;

/** Presses the button; something happens when the progress first fits. */
async function runWhile(
  isTime: (progress: Progress) => boolean,
  happens: () => Promise<void>,
): Promise<readonly { readonly code: string }[]> {
  let begun: Promise<void> | null = null;
  const analyst = analystHere();
  const pausing: typeof analyst = {
    ...analyst,
    // a person types while the add-in computes
    makeSheets: async (order) => {
      await begun;
      return analyst.makeSheets(order);
    },
  };
  const { warnings } = await generate(
    { ...REQUEST, ...FEW },
    (progress) => {
      if (begun === null && isTime(progress)) begun = happens();
    },
    signal,
    pausing,
  );
  return warnings;
}

const whileComputing = ({ stage }: Progress): boolean => stage === "analysing";

describe("what others write while a run computes", () => {
  it("counts in that run: a correction, an exclusion and an owner", () =>
    inMadeWorkbook(
      smallSurvey(),
      async () => {
        await runWhile(whileComputing, async () => {
          await typeInto("清洗数据", 2, "满意度评分", 4);
          await typeInto("清洗数据", 4, "剔除", "客户误评");
          await typeInto("改进计划", 0, "责任人", "值班主管");
        });
        const rows = await tableRows("清洗数据");
        expect(rows[2]).toMatchObject({ 工单号: "T1002", 满意度评分: 4 });
        expect(rows[4]).toMatchObject({ 工单号: "T1004", 剔除: "客户误评" });
        expect((await tableRows("改进计划"))[0]).toMatchObject({ 责任人: "值班主管" });
        expect((await tableRows("数据清洗")).map((row) => row["工单号"])).toEqual(["T1004"]);
      },
      FEW,
    ));

  it("into the survey is said: it may not count yet", () =>
    inMadeWorkbook(
      smallSurvey(),
      async () => {
        const warnings = await runWhile(whileComputing, () =>
          excel(({ workbook }) => {
            workbook.worksheets.getItem("回访数据").getRange("D4").values = [[5]];
          }),
        );
        expect(warnings).toContainEqual({ code: "source-edited", sheet: "回访数据" });
      },
      FEW,
    ));
});

describe("what somebody else at the same file does while sheets are written", () => {
  /** Runs into standing sheets, and lets somebody do something before one of the last requests. */
  const runWith = async (
    fromEnd: number,
    edit: () => Promise<void>,
    assert: (report: Report | null, failure: unknown) => Promise<void>,
  ): Promise<void> => {
    const host = openFaulty(openWorkbook(new TextEncoder().encode(smallSurvey()), "回访数据.csv"));
    try {
      await run(FEW);
      await typeInto("清洗数据", 9, "剔除", "客户误评");
      await run(FEW);
      // what is counted is a run like the one that follows: the row left out is on its sheet already
      const before = host.requests();
      await run(FEW);
      host.editBefore(host.requests() - before - fromEnd, edit);
      const [report, failure] = await run(FEW).then(
        (made) => [made, null] as const,
        (error: unknown) => [null, error] as const,
      );
      await assert(report, failure);
    } finally {
      host.close();
    }
  };

  it.each([2, 5, 8, 11, 14])("stands where it was written, or is said: request %i from the end", (fromEnd) =>
    runWith(
      fromEnd,
      () => typeInto("清洗数据", 2, "满意度评分", 4),
      async (report, failure) => {
        expect(failure).toBeNull();
        const rows = await tableRows("清洗数据");
        expect(rows[9]).toMatchObject({ 工单号: "T1009", 剔除: "客户误评" });
        const told = report?.warnings.filter(({ code }) => code === "edited-while-writing") ?? [];
        const said = told.some(
          ({ sheet, cells }) => sheet === "有效评价明细" && String(cells).endsWith("=4"),
        );
        expect(said || rows[2]?.["满意度评分"] === 4).toBe(true);
      },
    ),
  );

  it.each([4, 7, 10, 13])(
    "ends the run where rows move, and the next completes it: request %i from the end",
    (fromEnd) =>
      runWith(
        fromEnd,
        () =>
          excel(({ workbook }) => workbook.worksheets.getItem("有效评价明细").getRange("1:2").insert("Down")),
        async (_report, failure) => {
          if (failure !== null)
            expect(failure).toMatchObject({ code: "moved-while-writing", data: { sheet: "有效评价明细" } });
          await run(FEW);
          const rows = await tableRows("清洗数据");
          expect(rows.map((row) => row["工单号"])).toEqual(
            Array.from({ length: 20 }, (_, row) => `T${String(1000 + row)}`),
          );
          expect(rows[9]).toMatchObject({ 工单号: "T1009", 剔除: "客户误评" });
        },
      ),
  );
});

describe("the sheet of the survey, deleted while it is read", () => {
  it("ends the run by its name, and nothing was written", () =>
    inMadeWorkbook(
      smallSurvey(),
      async () => {
        const standing = (await shownSheets()).filter(({ name }) => name !== "回访数据");
        const analyst = analystHere();
        const deleting: typeof analyst = {
          ...analyst,
          chooseSource: async (choices) => {
            const chosen = await analyst.chooseSource(choices);
            await excel(({ workbook }) => workbook.worksheets.getItem("回访数据").delete());
            return chosen;
          },
        };
        const ended = generate({ ...REQUEST, ...FEW }, () => undefined, signal, deleting);
        await expect(ended).rejects.toMatchObject({ code: "sheet-removed", data: { sheet: "回访数据" } });
        const left = await shownSheets();
        expect(left.map(({ name }) => name)).toEqual(standing.map(({ name }) => name));
        expect(left.map(({ tables }) => tables)).toEqual(standing.map(({ tables }) => tables));
      },
      FEW,
    ));
});

describe("a workbook whose structure is protected", () => {
  it("is not begun with, and takes what the pane writes into its cells", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        workbook.structureProtected = true;
        const before = await shownSheets();
        await expect(run(FEW)).rejects.toMatchObject({ code: "workbook-protected" });
        expect(await shownSheets()).toEqual(before);
        const [action] = (await trackedActions("zh-CN", REQUEST.now, signal)) ?? [];
        if (action === undefined) throw new Error("no action");
        await updateAction(action, { ...action.entry, owner: "组长" }, "zh-CN", signal);
        expect((await tableRows("改进计划"))[0]).toMatchObject({ 责任人: "组长" });
      },
      FEW,
    ));
});

describe("a workbook that is shared in the old manner", () => {
  /** What Excel keeps of changes in such a workbook. */
  const REVISIONS = "xl/revisions/revisionHeaders.xml";

  function sharedFile(): Uint8Array {
    const { workbook, close } = openSurvey(smallSurvey());
    const parts = unzipped(saveWorkbook(workbook));
    close();
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders";
    const relationships = "xl/_rels/workbook.xml.rels";
    const text = Buffer.from(parts.get(relationships) ?? []).toString();
    const related = `<Relationship Id="rIdShared" Type="${type}" Target="revisions/revisionHeaders.xml"/>`;
    parts.set(relationships, Buffer.from(text.replace("</Relationships>", `${related}</Relationships>`)));
    const headers = `<headers xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" guid="{00000000-0000-0000-0000-000000000000}"/>`;
    parts.set(REVISIONS, Buffer.from(headers));
    return writeZip([...parts]);
  }

  it("ends each run with what to do about it, and gets its sheets whole once it is shared no more", async () => {
    const opened = openInHost(openWorkbook(sharedFile(), "共享.xlsx"));
    try {
      const survey = (await shownSheets()).find(({ name }) => name === "回访数据");
      for (const [code, place] of [
        ["structure-refused", "TableCollection.add"],
        ["structure-refused", "Worksheet.delete"],
      ]) {
        await expect(run(FEW)).rejects.toMatchObject({ code, data: { place } });
      }
      expect(messageOf("structure-refused", { officeCode: "", place: "" }, "zh-CN")).toContain("取消共享");
      const refused = await shownSheets();
      expect(refused.find(({ name }) => name === "回访数据")).toEqual(survey);
      expect(unzipped(saveWorkbook(opened.workbook)).get(REVISIONS)).toBeDefined();
      opened.workbook.isShared = false;
      const { sheets } = await run(FEW);
      const names = (await shownSheets()).map(({ name }) => name);
      expect([...names].sort()).toEqual(["回访数据", ...sheets.map(({ name }) => name)].sort());
    } finally {
      opened.close();
    }
  });
});

describe("a workbook that is calculated by hand", () => {
  it("shows the figures of the run, and that is said", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await excel(({ workbook: { application } }) => (application.calculationMode = "Manual"));
        await typeInto("清洗数据", 2, "满意度评分", 5);
        const report = await run({ documents: ["measures"] });
        expect(report.warnings).toContainEqual({ code: "calculated-by-hand" });
        const shown = (await shownSheets()).find(({ name }) => name === "满意度指标");
        expect(shown?.values.flat()).toContain(report.satisfaction?.rate);
        expect(workbook.calculationMode).toBe("Manual");
      },
      { documents: ["measures"] },
    ));
});

describe("another workbook that comes to the front", () => {
  it("is named as the cause, and the next run completes the sheets", async () => {
    const host = openFaulty(openWorkbook(new TextEncoder().encode(smallSurvey()), "回访数据.csv"));
    try {
      // one of those that write
      host.refuseRequest(16, "InactiveWorkbook");
      await expect(run(FEW)).rejects.toMatchObject({ code: "workbook-inactive" });
      host.refuseRequest(null);
      await run(FEW);
      expect(await tableRows("清洗数据")).toHaveLength(20);
    } finally {
      host.close();
    }
  });
});

describe("a sheet that gets protected while a run goes on", () => {
  it("is never told as if nothing had been written", async () => {
    const host = openFaulty(openWorkbook(new TextEncoder().encode(smallSurvey()), "回访数据.csv"));
    try {
      host.refuseRequest(16, "AccessDenied");
      await expect(run(FEW)).rejects.toMatchObject({ code: "writing-refused" });
      host.refuseRequest(null);
      await run(FEW);
      expect(await tableRows("清洗数据")).toHaveLength(20);
    } finally {
      host.close();
    }
  });
});

describe("a workbook that shows its cells as R1C1", () => {
  it("gets the same sheets, and keeps showing them so", async () => {
    const { workbook, close } = openSurvey(smallSurvey());
    const parts = new Map(unzipped(saveWorkbook(workbook)));
    close();
    const part = new TextDecoder().decode(parts.get("xl/workbook.xml"));
    const changed = part.replace(
      /<calcPr[^>]*\/>|(?=<\/workbook>)/u,
      '<calcPr calcId="191029" refMode="R1C1"/>',
    );
    parts.set("xl/workbook.xml", new TextEncoder().encode(changed));
    const opened = openInHost(openWorkbook(writeZip(parts), "回访.xlsx"));
    try {
      await run(FEW);
      expect(await tableRows("清洗数据")).toHaveLength(20);
      const saved = unzipped(saveWorkbook(opened.workbook)).get("xl/workbook.xml");
      expect(new TextDecoder().decode(saved)).toContain('refMode="R1C1"');
    } finally {
      opened.close();
    }
  });
});

describe("a workbook opened to be read only", () => {
  it("is not begun with", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        workbook.readOnly = true;
        const before = await shownSheets();
        await expect(run(FEW)).rejects.toMatchObject({ code: "workbook-read-only" });
        expect(await shownSheets()).toEqual(before);
      },
      FEW,
    ));
});
