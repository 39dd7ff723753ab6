import fc from "fast-check";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { Sheet } from "../../../src/embedded/model/sheet";
import type { ConditionalFormat } from "../../../src/embedded/model/sheet";
import { Workbook } from "../../../src/embedded/model/workbook";
import { chart, simpleCharts } from "./randomCharts";
import {
  area,
  cellFormat,
  cellValue,
  conditionalFormats,
  formula,
  label,
  pageLayout,
  plainText,
  shape,
  validation,
} from "./randomModels";
import { sampleTable } from "./sampleSheets";
import { cases } from "../../support/thoroughness";
import { unzipped } from "../../support/unzipped";

/** What no XML of version 1.0 can hold, not even as a reference. */
const NOT_IN_XML = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|&#(?:0?[0-8]|1[124-9]|2\d|3[01]);/u;

const RUNS = { numRuns: cases(60) };

const withoutId = (rule: ConditionalFormat): ConditionalFormat => ({ ...rule, id: "" });

function newWorkbook(): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = new Sheet("1", "Sheet");
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet;
  return { workbook, sheet };
}

function reopened(workbook: Workbook): { workbook: Workbook; sheet: Sheet } {
  const file = saveWorkbook(workbook);
  for (const [part, bytes] of unzipped(file)) {
    expect(`${part} ${NOT_IN_XML.exec(new TextDecoder().decode(bytes))?.[0] ?? ""}`).toBe(`${part} `);
  }
  const again = openWorkbook(file, "book.xlsx");
  const [sheet] = again.sheets;
  if (sheet === undefined) throw new Error("no sheet came back");
  return { workbook: again, sheet };
}

test("cells come back with their values, formulas and looks", () => {
  const cell = fc.record({
    row: fc.nat(60),
    column: fc.nat(30),
    value: cellValue,
    formula: fc.option(formula, { nil: undefined }),
    format: fc.option(cellFormat, { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(cell, { selector: (each) => each.row * 100 + each.column, maxLength: 30 }),
      (cells) => {
        const { workbook, sheet } = newWorkbook();
        for (const each of cells) {
          sheet.cells.setValue(each.row, each.column, each.value);
          if (each.formula !== undefined) sheet.cells.setFormula(each.row, each.column, each.formula);
          if (each.format !== undefined) {
            sheet.cells.setFormat(each.row, each.column, workbook.formats.intern(each.format));
          }
        }
        const again = reopened(workbook);
        expect(again.sheet.cells.usedArea(false)).toEqual(sheet.cells.usedArea(false));
        for (const { row, column } of cells) {
          expect(again.sheet.cells.getValue(row, column)).toBe(sheet.cells.getValue(row, column));
          expect(again.sheet.cells.getFormula(row, column)).toBe(sheet.cells.getFormula(row, column));
          expect(again.workbook.formats.get(again.sheet.cells.getFormat(row, column))).toEqual(
            workbook.formats.get(sheet.cells.getFormat(row, column)),
          );
        }
      },
    ),
    RUNS,
  );
});

test("looks that are given again to what was opened are known, and saved once", () => {
  fc.assert(
    fc.property(fc.array(cellFormat, { minLength: 1, maxLength: 5 }), (formats) => {
      const { workbook, sheet } = newWorkbook();
      formats.forEach((format, row) => {
        sheet.cells.setFormat(row, 0, workbook.formats.intern(format));
      });
      const again = reopened(workbook);
      formats.forEach((format, row) => {
        again.sheet.cells.setFormat(row, 1, again.workbook.formats.intern({ ...format }));
      });
      again.sheet.changed = true;
      const third = reopened(again.workbook);
      expect(third.workbook.formats.size).toBe(again.workbook.formats.size);
    }),
    RUNS,
  );
});

test("rules and validations come back", () => {
  fc.assert(
    fc.property(conditionalFormats, fc.array(validation, { maxLength: 3 }), (rules, validations) => {
      const { workbook, sheet } = newWorkbook();
      sheet.conditionalFormats = rules;
      sheet.validations = validations;
      const again = reopened(workbook).sheet;
      expect(again.conditionalFormats.map(withoutId)).toEqual(rules);
      expect(again.validations).toEqual(validations);
    }),
    RUNS,
  );
});

test("rules that were opened and saved again are the same rules", () => {
  fc.assert(
    fc.property(conditionalFormats, (rules) => {
      const { workbook, sheet } = newWorkbook();
      sheet.conditionalFormats = rules;
      const again = reopened(workbook);
      again.sheet.changed = true;
      const third = reopened(again.workbook);
      expect(third.sheet.conditionalFormats.map(withoutId)).toEqual(rules);
    }),
    RUNS,
  );
});

test("page layouts come back, print areas and titles too", () => {
  fc.assert(
    fc.property(pageLayout, (layout) => {
      const { workbook, sheet } = newWorkbook();
      sheet.name = "打印 '表'";
      sheet.pageLayout = layout;
      expect(reopened(workbook).sheet.pageLayout).toEqual(layout);
    }),
    RUNS,
  );
});

test("combination charts come back with axes, labels, fonts and lines", () => {
  fc.assert(
    fc.property(chart, (original) => {
      const { workbook, sheet } = newWorkbook();
      sheet.charts = [original];
      const [again] = reopened(workbook).sheet.charts;
      expect({ ...again, id: original.id, part: null }).toEqual(original);
    }),
    RUNS,
  );
});

test.each(simpleCharts)("a $chartType chart comes back", (original) => {
  const { workbook, sheet } = newWorkbook();
  sheet.charts = [original];
  const [again] = reopened(workbook).sheet.charts;
  expect(again?.series).toEqual(original.series);
  expect(again?.chartType).toBe(original.chartType);
});

test("text boxes and lines come back", () => {
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 4 }), (shapes) => {
      const { workbook, sheet } = newWorkbook();
      sheet.shapes = shapes;
      expect(reopened(workbook).sheet.shapes.map((each) => ({ ...each, id: "" }))).toEqual(shapes);
    }),
    RUNS,
  );
});

test("sizes, hiding, merges, panes, views and links come back", () => {
  const index = fc.nat(50);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(index, fc.integer({ min: 8, max: 400 }))),
      fc.array(fc.tuple(index, fc.integer({ min: 4, max: 400 }))),
      fc.uniqueArray(index),
      fc.array(area, { maxLength: 3 }),
      fc.record({ rows: fc.nat(5), columns: fc.nat(5) }),
      fc.boolean(),
      label,
      (widths, heights, hidden, merges, frozen, shown, tip) => {
        const { workbook, sheet } = newWorkbook();
        // whole pixels, as every width in Excel is
        widths.forEach(([column, pixels]) =>
          sheet.columnWidths.set(column, Math.round(((pixels + 7) / 7) * 100) / 100),
        );
        heights.forEach(([row, quarters]) => sheet.rowHeights.set(row, quarters * 0.75));
        hidden.forEach((each) => {
          sheet.hiddenColumns.add(each);
          sheet.hiddenRows.add(each + 1);
        });
        sheet.merges = merges;
        sheet.frozen = frozen;
        sheet.showGridlines = shown;
        sheet.showHeadings = !shown;
        sheet.hyperlinks = [
          {
            area: merges[0] ?? { top: 0, left: 0, bottom: 0, right: 0 },
            address: "https://example.com/?a=1&b=2",
            documentReference: null,
            screenTip: tip,
          },
          {
            area: { top: 9, left: 9, bottom: 9, right: 9 },
            address: null,
            documentReference: "Sheet!A1",
            screenTip: null,
            display: tip,
          },
        ];
        const again = reopened(workbook).sheet;
        expect(new Map([...again.columnWidths].sort(byKey))).toEqual(
          new Map([...sheet.columnWidths].sort(byKey)),
        );
        expect(new Map([...again.rowHeights].sort(byKey))).toEqual(
          new Map([...sheet.rowHeights].sort(byKey)),
        );
        for (const key of [
          "hiddenColumns",
          "hiddenRows",
          "merges",
          "frozen",
          "showGridlines",
          "showHeadings",
          "hyperlinks",
        ] as const) {
          expect(again[key]).toEqual(sheet[key]);
        }
      },
    ),
    RUNS,
  );
});

function byKey([a]: readonly [number, number], [b]: readonly [number, number]): number {
  return a - b;
}

test("tables come back with names that XML finds hard, and with formulas that name such columns", () => {
  const { workbook, sheet } = newWorkbook();
  sheet.tables = [
    sampleTable({
      id: 3,
      name: "数据",
      area: { top: 1, left: 1, bottom: 4, right: 3 },
      columns: [
        { id: 1, name: "满意度\n评分 (1-5)", formula: null, filter: null },
        { id: 2, name: "a'[]#@", formula: null, filter: null },
        {
          id: 3,
          name: "结果",
          formula: "=IFERROR(数据[[#This Row],[a'''[']'#'@]]*2,0)",
          filter: null,
        },
      ],
      showTotals: true,
      showBandedColumns: true,
      highlightFirstColumn: true,
    }),
  ];
  const [table] = reopened(workbook).sheet.tables;
  expect({ ...table, part: null }).toEqual(sheet.tables[0]);
});

test("names, settings, custom XML, protection and workbook switches come back", () => {
  fc.assert(
    fc.property(plainText, fc.jsonValue(), fc.boolean(), (text, value, flag) => {
      const { workbook, sheet } = newWorkbook();
      const hidden = new Sheet("2", "隐藏 & 表");
      hidden.visibility = "VeryHidden";
      workbook.sheets.push(hidden);
      workbook.names = [
        {
          name: "_CSATLoop.Plan",
          sheet: null,
          formula: "='隐藏 & 表'!$A$1",
          visible: false,
          comment: "说明",
        },
        {
          name: "局部",
          sheet: hidden,
          formula: "=1+MAXIFS(Sheet!$A:$A,Sheet!$B:$B,1)",
          visible: true,
          comment: "",
        },
      ];
      workbook.settings.set(text, value);
      workbook.settingsChanged = true;
      workbook.customXmlParts = [
        {
          id: "{6F1C3A52-0000-4000-8000-000000000001}",
          namespaceUri: "urn:x",
          xml: '<a xmlns="urn:x">基线</a>',
          part: null,
          changed: false,
        },
      ];
      workbook.structureProtected = flag;
      workbook.date1904 = flag;
      workbook.calculationMode = flag ? "Manual" : "Automatic";
      sheet.protection = {
        options: { allowSort: flag, allowFormatCells: true, selectionMode: "Unlocked" },
        password: null,
      };
      sheet.tabColor = "#C00000";
      const again = reopened(workbook).workbook;
      expect(again.names.map((name) => ({ ...name, sheet: name.sheet?.name ?? null }))).toEqual(
        workbook.names.map((name) => ({ ...name, sheet: name.sheet?.name ?? null })),
      );
      expect([...again.settings]).toEqual([[text, JSON.parse(JSON.stringify(value)) as unknown]]);
      expect(again.customXmlParts).toEqual([{ ...workbook.customXmlParts[0], part: "customXml/item1.xml" }]);
      expect(again.structureProtected).toBe(flag);
      expect(again.date1904).toBe(flag);
      expect(again.calculationMode).toBe(workbook.calculationMode);
      expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Sheet", "Visible"],
        ["隐藏 & 表", "VeryHidden"],
      ]);
      expect(again.sheets[0]?.protection?.options).toMatchObject({
        allowSort: flag,
        allowFormatCells: true,
        allowInsertRows: false,
        selectionMode: "Unlocked",
      });
      expect(again.sheets[0]?.tabColor).toBe("#C00000");
    }),
    RUNS,
  );
});
