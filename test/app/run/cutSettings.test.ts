import { DOCUMENT_IDS } from "../../../src/documents/registry";
import { findOurBook } from "../../../src/workbook/identity/findOurBook";
import { inMadeWorkbook, run, WORKED_IN } from "../inSurvey";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const KEYS = ["memory", "choices", "lastRun", "cycles", "settings", "protected", "unfinished"] as const;

it.each(["", "{", '{"tableNames":{"plan', "[object Object]"])(
  "goes on from the sheets where another program left %j of what the add-in remembers",
  (left) =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await typeInto("改进计划", 0, "责任人", "李工");
        const { sheets } = await findOurBook(DOCUMENT_IDS);
        const names = (await shownSheets()).map(({ name }) => name);
        for (const key of KEYS) workbook.settings.set(`CSATLoop.${key}`, left);
        expect((await findOurBook(DOCUMENT_IDS)).sheets).toEqual(sheets);
        await run(WORKED_IN);
        expect((await shownSheets()).map(({ name }) => name)).toEqual(names);
        expect((await tableRows("改进计划"))[0]).toMatchObject({ 责任人: "李工" });
      },
      WORKED_IN,
    ),
);
