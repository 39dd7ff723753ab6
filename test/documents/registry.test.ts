import { chosenDocuments } from "../../src/app/request/chosenDocuments";
import { DOCUMENT_SETS } from "../../src/documents/document";
import { DOCUMENT_IDS, DOCUMENTS, documentIdOf, withNeededDocuments } from "../../src/documents/registry";
import { TAB_GROUPS, type Block, type SheetSpec } from "../../src/documents/sheet/sheetSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import { MOST_PRINTED } from "../../src/documents/sheet/tableSheet";
import { LOCALES } from "../../src/glossary/locale";
import { columnPoints } from "../../src/workbook/theme";
import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";
import { danglingReferences, formulasOf, tablesOf } from "./references";

const CONTEXT = contextOf(resultsOf(madeUpRows(300)));

describe("the list of documents", () => {
  it("has each id, alias and title once", () => {
    const names = DOCUMENTS.flatMap((document) => [
      document.id,
      ...("aliases" in document ? document.aliases : []),
    ]);
    expect(new Set(names).size).toBe(names.length);
    for (const locale of LOCALES) {
      const titles = DOCUMENTS.map(({ vocabulary }) => vocabulary.title[locale]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it("says nothing in English with Chinese punctuation", () => {
    const said = DOCUMENTS.flatMap(({ id, vocabulary }) =>
      Object.entries(vocabulary).map(([key, { en }]) => `${id} ${key}: ${en}`),
    );
    expect(said.length).toBeGreaterThan(DOCUMENTS.length);
    expect(said.filter((each) => /[\u3000-\u303f\uff00-\uffef]/u.test(each))).toEqual([]);
  });

  it("stands group by group in the order of the tabs", () => {
    const places = DOCUMENTS.map(({ tab }) => TAB_GROUPS.indexOf(tab));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it.each(DOCUMENT_SETS)("has in %s at most nine tabs besides lists and settings", (set) => {
    const ids = chosenDocuments(DOCUMENTS, set, []);
    const tabs = withNeededDocuments(ids).filter(({ tab }) => tab !== "data");
    expect(tabs.length).toBeLessThanOrEqual(9);
    expect(tabs.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("knows ids by their other names, and none that nobody makes", () => {
    expect(documentIdOf("action-library")).toBe("measure-library");
    expect(documentIdOf("pareto")).toBe("pareto");
    expect(documentIdOf("nonsense")).toBeNull();
  });
});

describe.each(DOCUMENT_IDS)("%s, made alone with what it needs", (id) => {
  const ids = withNeededDocuments([id]).map((document) => document.id);
  const { specs } = builtOf(CONTEXT, ids);

  it("refers to no table, column or setting that is not there", () => {
    expect(specs.map((spec) => spec.id)).toContain(id);
    expect(danglingReferences(specs)).toEqual([]);
  });
});

describe("a document that stands beside all the others", () => {
  const { specs } = builtOf(CONTEXT);
  const owners = new Map(
    specs.flatMap((spec) => [
      ...tablesOf([spec]).map(({ name }): [string, string] => [name, spec.id]),
      ...namesIn(spec).map((name): [string, string] => [name, spec.id]),
    ]),
  );

  it.each(specs.map((spec) => [spec.id, spec] as const))(
    "reads in %s only tables and settings of documents that it says it reads",
    (id, spec) => {
      const standing = DOCUMENTS.find((document) => document.id === id);
      const reads = standing !== undefined && "reads" in standing ? standing.reads : [];
      const said = withNeededDocuments([id, ...reads]).map((document) => document.id as string);
      const read = formulasOf(spec)
        .flatMap((formula) => formula.match(/\b[TS]_\w+/gu) ?? [])
        .flatMap((name) => owners.get(name) ?? []);
      expect([...new Set(read)].filter((other) => !said.includes(other))).toEqual([]);
    },
  );
});

function namesIn(spec: SheetSpec): readonly string[] {
  const inTables = tablesOf([spec]).flatMap(({ cellNames }) => (cellNames ?? []).map(({ name }) => name));
  const outside = spec.blocks.flatMap((block) =>
    block.kind === "cells" ? block.rows.flat().flatMap((cell) => cell?.name ?? []) : [],
  );
  return [...inTables, ...outside];
}

/** A4 landscape or portrait less margins of 1 cm, in points. */
const PAGE = { landscape: 785, portrait: 539 };
const SMALLEST = 9;
const READABLE = 8;

function isTable(block: Block): block is TableBlock {
  return block.kind === "table";
}

function printedScale({ columnWidths, hiddenColumns, print }: SheetSpec): number {
  const printed = columnWidths.slice(0, print.columns ?? columnWidths.length);
  const width = printed.reduce(
    (sum, characters, column) => sum + (hiddenColumns.includes(column) ? 0 : columnPoints(characters)),
    0,
  );
  return Math.min(1, PAGE[print.orientation] / width);
}

describe.each(LOCALES)("on paper, in %s", (locale) => {
  const { specs } = builtOf({ ...CONTEXT, localeOf: () => locale });

  const printed = specs.filter(({ tab, blocks }) => tab !== "data" && blocks.some(isTable));

  it.each(printed.map((spec) => [spec.id, spec] as const))(
    "%s can be read: at most ten columns of a table, no text under 8 pt",
    (_id, spec) => {
      for (const block of spec.blocks) {
        if (!isTable(block)) continue;
        const shown = block.columns.filter((_column, place) => {
          const column = block.column + place;
          return !spec.hiddenColumns.includes(column) && column < (spec.print.columns ?? Infinity);
        });
        expect(shown.length).toBeLessThanOrEqual(MOST_PRINTED);
      }
      expect(printedScale(spec) * SMALLEST).toBeGreaterThanOrEqual(READABLE);
    },
  );
});
