import type { AnalysisOptions } from "../../src/analysis/analysisOptions";
import type { RecognitionChoices } from "../../src/analysis/survey/recognition";
import type { RowCorrection } from "../../src/analysis/cleaning/cleaning";
import { asideLine, noteLine, typedHeading } from "../../src/app/run/noteLine";
import { openBook } from "../../src/app/run/openBook";
import { serialNow } from "../../src/app/serialNow";
import type { StaffRow } from "../../src/documents/staffState";
import { DOCUMENT_IDS, tableTitle, withNeededDocuments, type DocumentId } from "../../src/documents/registry";
import type { Cell, CellContent, Formula } from "../../src/documents/sheet/cellSpec";
import type { Block, SheetSpec } from "../../src/documents/sheet/sheetSpec";
import { CellError } from "../../src/embedded/model/cellValue";
import type { Sheet } from "../../src/embedded/model/sheet";
import { type Locale } from "../../src/glossary/locale";
import { createNaming } from "../../src/workbook/identity/createNaming";
import { BLOCK_BYTES } from "../../src/workbook/payload";
import { renderSheets } from "../../src/workbook/rendering/renderSheets";
import type { Rows } from "../analysis/survey/surveyOf";
import { openSurvey } from "../app/surveyWorkbook";
import { withinOneDay } from "../support/withinOneDay";
import { builtOf, contextOf, resultsOf, staffOf } from "./madeUpSurvey";

interface Difference {
  readonly place: string;
  readonly formula: string;
  readonly expected: CellContent;
  readonly calculated: unknown;
}

interface Rendered {
  readonly options: Partial<AnalysisOptions>;
  readonly choices: Partial<RecognitionChoices>;
  readonly localeOf: (id: string) => Locale;
  /** With what their formulas read. */
  readonly documents: readonly DocumentId[];
  /** What staff wrote, by table. */
  readonly tables: Readonly<Record<string, readonly StaffRow[]>>;
}

const EVERYTHING: Rendered = {
  options: {},
  choices: {},
  localeOf: () => "zh-CN",
  documents: DOCUMENT_IDS,
  tables: {},
};

interface Compared {
  readonly found: Difference[];
  readonly compared: number;
}

/** Renders documents of a survey and gives the formulas whose calculated value is not the one that was promised. */
export function differences(rows: Rows, rendered: Partial<Rendered> = {}): Promise<Compared> {
  return withinOneDay(() => differencesNow(rows, rendered));
}

async function differencesNow(rows: Rows, rendered: Partial<Rendered>): Promise<Compared> {
  const { options, choices, localeOf, documents, tables } = { ...EVERYTHING, ...rendered };
  const { host, workbook, close } = openSurvey("一\n1");
  const signal = new AbortController().signal;
  try {
    const { book } = await openBook(signal);
    const naming = createNaming(book, (id) => tableTitle(id, localeOf(id)));
    const results = resultsOf(rows, options, choices);
    const staff = staffOf({ ...tables, "clean-data": correctedRows(options.corrections ?? new Map()) });
    const context = contextOf(results, { naming, staff, madeAt: serialNow(new Date()), localeOf });
    const ids = withNeededDocuments(documents).map(({ id }) => id);
    const { specs } = builtOf(context, ids);
    const words = { noteLine, asideLine, typedHeading };
    const rendering = { book, naming, blockBytes: BLOCK_BYTES, rescue: null, ...words };
    const { sheets, notices } = await renderSheets(specs, rendering, () => undefined, signal);
    if (notices.length > 0) throw new Error(JSON.stringify(notices));
    host.settle();
    const found: Difference[] = [];
    let compared = 0;
    for (const spec of specs) {
      const sheet = workbook.sheetByName(sheets.find(({ id }) => id === spec.id)?.name ?? "");
      if (sheet === undefined) throw new Error(`no sheet for ${spec.id}`);
      for (const cell of expectedIn(spec)) {
        compared++;
        const calculated = valueAt(sheet, cell.row, cell.column);
        if (!agree(cell.expected, calculated)) {
          const place = `${spec.name}!R${String(cell.row + 1)}C${String(cell.column + 1)}`;
          found.push({ place, formula: cell.formula, expected: cell.expected, calculated });
        }
      }
    }
    return { found, compared };
  } finally {
    close();
  }
}

/** Rows of 清洗数据 as they stand once they were corrected. */
function correctedRows(corrections: ReadonlyMap<string, RowCorrection>): readonly StaffRow[] {
  return [...corrections].map(([key, { excludedBecause, score, reasons = [] }], tableRow) => ({
    key,
    tableRow,
    cells: {
      key,
      excluded: excludedBecause,
      ...(score === undefined ? {} : { score, scoreFound: "" }),
      ...Object.fromEntries(reasons.map((reason, place) => [`reason${String(place)}`, reason ?? null])),
    },
  }));
}

interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly expected: CellContent;
}

function expectedIn(spec: SheetSpec): readonly ExpectedCell[] {
  return spec.blocks.flatMap(expectedInBlock).filter(({ formula }) => !formula.includes("TODAY()"));
}

function expectedInBlock(block: Block): readonly ExpectedCell[] {
  if (block.kind === "chart" || block.kind === "drawing") return [];
  if (block.kind === "cells") {
    return block.rows.flatMap((cells, i) =>
      cells.flatMap((cell, j) => {
        const content = cell?.content ?? null;
        return isFormula(content)
          ? [
              {
                row: block.row + i,
                column: block.column + j,
                formula: content.formula,
                expected: content.value,
              },
            ]
          : [];
      }),
    );
  }
  return block.columns.flatMap(({ key, formula, value }, j) =>
    formula === undefined || value === undefined
      ? block.rowKeys.flatMap((_, i) => {
          const content = block.cell(i, key);
          const place = { row: block.row + 1 + i, column: block.column + j };
          return isFormula(content) ? [{ ...place, formula: content.formula, expected: content.value }] : [];
        })
      : block.rowKeys.map((_, i) => ({
          row: block.row + 1 + i,
          column: block.column + j,
          formula,
          expected: value(i),
        })),
  );
}

/** What a cell is promised to show. */
export function plainOf(cell: Cell | undefined): CellContent {
  const content = cell?.content ?? null;
  return isFormula(content) ? content.value : content;
}

function isFormula(content: CellContent | Formula): content is Formula {
  return typeof content === "object" && content !== null;
}

function valueAt(sheet: Sheet, row: number, column: number): unknown {
  const value = sheet.cells.getValue(row, column);
  return value instanceof CellError ? value.code : value;
}

function agree(expected: CellContent, calculated: unknown): boolean {
  if (typeof expected === "number" && typeof calculated === "number") {
    return Math.abs(expected - calculated) <= 1e-6 * Math.max(1, Math.abs(expected));
  }
  return (expected ?? "") === (calculated ?? "");
}
