import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openFaulty } from "../faultyHost";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { fullSurvey } from "../surveyWorkbook";

const REQUEST = { documents: ["groups", "pareto"] } as const;

async function typeOver(sheet: string): Promise<string> {
  let cell: Excel.Range | undefined;
  await excel(({ workbook }) => {
    const table = workbook.worksheets.getItem(sheet).tables.getItemAt(0);
    cell = table.getDataBodyRange().getCell(0, 3).load({ address: true });
    cell.values = [[0.0777]];
  });
  return cell?.address.split("!").at(-1) ?? "";
}

/** What is told of typing by the run after one that was refused among its writing, staff having done something between the two. */
async function toldAfterBreak(between: () => Promise<unknown>): Promise<readonly unknown[]> {
  const file = await inMadeWorkbook(
    fullSurvey(),
    ({ workbook, host }) => {
      host.settle();
      return Promise.resolve(saveWorkbook(workbook));
    },
    REQUEST,
  );
  const open = () => openFaulty(openWorkbook(file, "结果.xlsx"));
  const whole = open();
  await run(REQUEST);
  const requests = whole.requests();
  whole.close();
  const host = open();
  try {
    host.refuseRequest(Math.floor(requests * 0.7), "GeneralException");
    await expect(run(REQUEST)).rejects.toMatchObject({ code: "excel-failed" });
    host.refuseRequest(null);
    await between();
    const { warnings } = await run(REQUEST);
    return warnings.filter(({ code }) => /^typed-over|^cells-moved/u.test(code));
  } finally {
    host.close();
  }
}

describe("what staff type over a computed table after a run that was broken off", () => {
  it("is told with its cells, as it may be what that run had written", async () => {
    let address = "";
    const told = await toldAfterBreak(async () => {
      address = await typeOver("分组对比");
    });
    expect(told).toEqual([{ code: "typed-over-unsure", sheet: "分组对比", cells: address }]);
  });

  it("is not told where nobody typed", async () => {
    expect(await toldAfterBreak(() => Promise.resolve())).toEqual([]);
  });
});
