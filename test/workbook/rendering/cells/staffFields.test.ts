import { staffCellNameItem } from "../../../../src/workbook/identity/marker";
import { openWorkbook } from "../../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../../src/embedded/file/saveWorkbook";
import { partOfSeed, SEED } from "../../../support/thoroughness";
import { HALFWAY, openFaulty } from "../../../app/faultyHost";
import { excel, inMadeWorkbook, run, WORKED_IN } from "../../../app/inSurvey";
import { fieldValues } from "../../../app/sequences/standing";
import { smallSurvey } from "../../../app/surveyWorkbook";

/** At so many of its last requests an ordinary run breaks a run off. */
const PLACES = 8;

const NAMES = [1, 2, 3].map((line) => staffCellNameItem("briefing", `decision${String(line)}`));
const TYPED = ["增加周末排班", "=1+1 是谁批的", "更换工单系统"];

/** What stands under the heading of the decisions, and what the names lead to. */
async function decisions(): Promise<{
  readonly under: readonly unknown[];
  readonly named: readonly unknown[];
}> {
  const under = await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("满意度改进月报")
      .getRange("B1:B80")
      .load({ values: true });
    await context.sync();
    const texts = range.values.map(([text]) => String(text));
    const heading = texts.indexOf("需领导协调/决策事项");
    return texts.slice(heading + 1, heading + 4);
  });
  return { under, named: await fieldValues(NAMES) };
}

/** Staff write their decisions, and answers come in by which there is a problem more. */
async function workOn(): Promise<void> {
  await excel(({ workbook }) => {
    NAMES.forEach((name, line) => {
      workbook.names.getItem(name).getRange().values = [[`'${TYPED[line] ?? ""}`]];
    });
    workbook.worksheets.getItem("回访数据").getRange("A22:E37").values = Array.from(
      { length: 16 },
      (_, i) => [`N${String(i)}`, "2024-05-20", "'004", 1, i % 2 === 0 ? "客服态度差" : "业务不熟悉"],
    );
  });
}

const STANDING = { under: TYPED, named: TYPED };

describe("what staff write outside tables", () => {
  it("goes along where a sheet gets more to show above it, and back", () =>
    inMadeWorkbook(
      smallSurvey(),
      async () => {
        await workOn();
        const rows = async (): Promise<unknown> =>
          Excel.run(async (context) => {
            const cell = context.workbook.names
              .getItem(NAMES[0] ?? "")
              .getRange()
              .load({ rowIndex: true });
            await context.sync();
            return cell.rowIndex;
          });
        const before = await rows();
        await run(WORKED_IN);
        expect(await decisions()).toEqual(STANDING);
        expect(await rows()).not.toBe(before);
        await excel(({ workbook }) => workbook.worksheets.getItem("回访数据").getRange("22:37").delete("Up"));
        await run(WORKED_IN);
        expect(await decisions()).toEqual(STANDING);
        expect(await rows()).toBe(before);
      },
      WORKED_IN,
    ));

  it("gets a place anew where staff deleted its row", () =>
    inMadeWorkbook(
      smallSurvey(),
      async () => {
        await excel(({ workbook }) =>
          workbook.names
            .getItem(NAMES[1] ?? "")
            .getRange()
            .getEntireRow()
            .delete("Up"),
        );
        await run(WORKED_IN);
        expect(await fieldValues(NAMES)).toEqual(["", "", ""]);
      },
      WORKED_IN,
    ));

  it("costs a run that is broken off nothing", async () => {
    const file = await inMadeWorkbook(
      smallSurvey(),
      async ({ workbook, host }) => {
        await workOn();
        host.settle();
        return saveWorkbook(workbook);
      },
      WORKED_IN,
    );
    const requests = Array.from({ length: await requestsOf(file) }, (_, at) => at);
    const [part, most] = [partOfSeed(requests), SEED === null ? PLACES : requests.length];
    for (const at of part.slice(-most)) {
      const host = openFaulty(openWorkbook(file, "结果.xlsx"));
      try {
        host.refuseRequest(at, HALFWAY);
        await run(WORKED_IN).catch(() => undefined);
        host.refuseRequest(null);
        await run(WORKED_IN);
        expect({ at, ...(await decisions()) }).toEqual({ at, ...STANDING });
      } finally {
        host.close();
      }
    }
  }, 600_000);
});

async function requestsOf(file: Uint8Array): Promise<number> {
  const host = openFaulty(openWorkbook(file, "结果.xlsx"));
  try {
    await run(WORKED_IN);
    return host.requests();
  } finally {
    host.close();
  }
}
