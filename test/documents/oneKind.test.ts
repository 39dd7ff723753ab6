import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";
import { tablesOf } from "./references";

describe("columns of tables", () => {
  it("hold formulas or values, never both: Excel may fill a column from one formula in it", () => {
    const tables = tablesOf(builtOf(contextOf(resultsOf(madeUpRows(300)))).specs);
    const mixed = tables.flatMap(({ name, rowKeys, columns, cell }) =>
      columns.flatMap(({ key, formula }) => {
        if (formula !== undefined) return [];
        const isFormula = rowKeys.map((_, row) => typeof (cell(row, key) ?? "") === "object");
        return isFormula.includes(true) && isFormula.includes(false) ? [`${name}[${key}]`] : [];
      }),
    );
    expect(tables.length).toBeGreaterThan(20);
    expect(mixed).toEqual([]);
  });
});
