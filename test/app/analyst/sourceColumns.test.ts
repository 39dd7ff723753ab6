import { chooseSource } from "../../../src/analysis/survey/decision/chooseSource";
import { SourceColumns } from "../../../src/app/analyst/sourceColumns";
import { madeUpRows } from "../../documents/madeUpSurvey";

const [HEADINGS = [], ...ANSWERS] = madeUpRows(40);

function columnsOf(rows: typeof ANSWERS): SourceColumns {
  const source = chooseSource(
    [
      {
        sheet: "回访",
        firstRow: 1,
        firstColumn: 1,
        totalRows: rows.length + 1,
        rows: [HEADINGS, ...rows],
        numberFormats: [],
      },
    ],
    { roles: {}, scale: null },
  );
  return new SourceColumns(source);
}

/** The rows as a block: column by column. */
function block(rows: typeof ANSWERS) {
  return HEADINGS.map((_, column) => rows.map((row) => row[column] ?? ""));
}

describe("the columns of a survey as they are read", () => {
  it("are one list until more is read, so that what is found of the rows is found once", () => {
    const columns = columnsOf(ANSWERS);
    columns.add(block(ANSWERS.slice(0, 20)));
    columns.markFilled([3]);
    const first = columns.all();
    expect(columns.all()).toBe(first);
    expect(first.at(-1)?.codes).toEqual(Int32Array.of(0, 0, 0, 1));
    columns.add(block(ANSWERS.slice(20)));
    expect(columns.all()).not.toBe(first);
    expect(columns.all()[0]?.length).toBe(40);
  });

  it("have no column of sheets where the survey stands on one", () => {
    const columns = columnsOf(ANSWERS);
    columns.add(block(ANSWERS));
    expect(columns.all()).toHaveLength(HEADINGS.length);
  });
});
