import { buildSheets, type SheetOrder } from "../../../src/app/analyst/buildSheets";
import { formulaRows } from "../../../src/app/analyst/formulaRows";
import type { SheetSpec } from "../../../src/documents/sheet/sheetSpec";
import { NO_STAFF_STATE } from "../../../src/documents/staffState";
import { LOCALES } from "../../../src/glossary/locale";
import { builtOf, contextOf, madeUpRows, resultsOf } from "../../documents/madeUpSurvey";
import { formulasOf } from "../../documents/references";
import { ourBook } from "../../support/ourBook";
import { REQUEST } from "../surveyWorkbook";

const RESULTS = resultsOf(madeUpRows(60));
const FOUND = { results: RESULTS, staff: NO_STAFF_STATE, sourceFigure: () => null };
const ROWS = RESULTS.cleaned.listed.length;

function orderOf(changes: Partial<SheetOrder["request"]> = {}): SheetOrder {
  const request = { ...REQUEST, documents: ["measures"] as const, ...changes };
  return { request, book: ourBook(), rescued: null };
}

function made(limits: { rows: number; formulaRows: number }, changes: Partial<SheetOrder["request"]> = {}) {
  const { specs, warnings } = buildSheets(orderOf(changes), FOUND, limits);
  const measures = specs.filter(({ id }) => id === "measures");
  return {
    specs,
    isLive: measures.flatMap(formulasOf).some((formula) => formula.includes("COUNTIFS(")),
    subtitle: String(subtitleOf(specs)),
    codes: warnings.map(({ code }) => code),
  };
}

/** The line under the title of the first sheet. */
function subtitleOf([spec]: readonly SheetSpec[]): unknown {
  const content = (spec?.blocks ?? []).flatMap((block) =>
    block.kind === "cells" && block.row === 2 ? (block.rows[0]?.[0]?.content ?? []) : [],
  )[0];
  return typeof content === "object" ? content.value : content;
}

describe("the rows that formulas go through", () => {
  const plain = { owner: "computed", format: "integer", align: "right" } as const;
  const spec = {
    id: "x",
    blocks: [
      {
        kind: "table",
        mode: "data",
        name: "明细",
        rowKeys: Array.from({ length: 10 }, (_, row) => `r${String(row)}`),
        columns: [{ ...plain, key: "a", heading: "a", formula: "=SUM(明细[b])+明细[[#This Row],[b]]" }],
      },
      {
        kind: "cells",
        rows: [
          [
            { style: "number", content: { formula: "=COUNTIFS(明细[b],1,明细[c],2)", value: 0 } },
            { style: "number", content: { formula: "=INDEX(明细[b],3)+T9[b]", value: 0 } },
            { style: "text", content: "明细[b]" },
          ],
        ],
      },
    ],
  } as unknown as SheetSpec;

  test("are those of each table that a formula names, for each row of a column, but for its own row and an INDEX", () => {
    expect(formulaRows([spec])).toBe(10 * 10 + 2 * 10);
  });
});

describe("live formulas", () => {
  const cost = formulaRows(made({ rows: Infinity, formulaRows: Infinity }).specs);

  test("are written up to the limit of rows that they go through, and of rows", () => {
    expect(cost).toBeGreaterThan(10 * ROWS);
    const { isLive, codes, subtitle } = made({ rows: ROWS, formulaRows: cost });
    expect({ isLive, codes }).toEqual({ isLive: true, codes: [] });
    expect(subtitle).not.toContain("非公式");
  });

  test.each([
    ["formulas that go through one row more", { rows: ROWS, formulaRows: cost - 1 }],
    ["one row more", { rows: ROWS - 1, formulaRows: cost }],
  ])("give way to values for %s, and the sheet and the report say so", (_what, limits) => {
    const { isLive, codes, subtitle } = made(limits);
    expect(isLive).toBe(false);
    expect(codes).toEqual(["too-much-for-formulas"]);
    expect(subtitle).toContain("数据量大，写为数值（非公式）");
  });

  test("are written whatever they cost where they are asked for", () => {
    expect(made({ rows: 0, formulaRows: 0 }, { formulas: "always" })).toMatchObject({
      isLive: true,
      codes: [],
    });
  });

  test("that are not wanted are no matter of size", () => {
    const { subtitle, codes } = made({ rows: 0, formulaRows: 0 }, { formulas: "never" });
    expect(codes).toEqual([]);
    expect(subtitle).toMatch(/· 数值（非公式）$/u);
  });

  test.each(LOCALES)("and their absence is said in %s", (locale) => {
    const { subtitle } = made({ rows: 0, formulaRows: 0 }, { locale });
    const line = { "zh-CN": "数据量大，写为数值", "zh-TW": "資料量大，寫為數值", en: "too much data" };
    expect(subtitle).toContain(line[locale]);
  });

  test("have one volatile function, today's date in one cell", () => {
    const formulas = builtOf(contextOf(RESULTS)).specs.flatMap(formulasOf);
    const isVolatile = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/u;
    expect(formulas.filter((formula) => isVolatile.test(formula))).toEqual(["=TODAY()"]);
  });
});
