import { join } from "node:path";
import { DOCUMENT_IDS } from "../../../src/documents/registry";
import { errorCells } from "../../support/compareFormulas";
import { generateInto, temporaryFolder } from "../../support/generateInto";
import { itIsValid } from "../../support/openXmlValidator";
import { exportOf, runOf } from "./threeCycles";

describe("all documents over the three cycles", () => {
  const output = join(temporaryFolder(), "all.xlsx");

  it("are each a sheet, without an error in any cell", async () => {
    const options = [exportOf(1), exportOf(2), "--documents", "all", "--coach", "0120"];
    const { report, workbook } = await generateInto(exportOf(0), output, options, runOf(2).moment);
    expect(report.notMade).toEqual([]);
    expect(report.sheets.map(({ id }) => id).sort()).toEqual([...DOCUMENT_IDS].sort());
    expect(errorCells(workbook, ["#N/A"])).toEqual([]);
  }, 240_000);

  itIsValid("every document", () => output);
});
