import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";

/** The formulas of a sheet, those of rules among them. */
export function formulasOf(spec: SheetSpec): string[] {
  return spec.blocks.flatMap((block): string[] => {
    if (block.kind === "chart" || block.kind === "drawing") return [];
    if (block.kind === "table") {
      const rules = (block.rules ?? []).map(({ formula }) => formula);
      const cells = block.rowKeys.flatMap((_, row) =>
        block.columns.flatMap(({ key, formula }) => {
          const content = formula === undefined ? block.cell(row, key) : null;
          return typeof content === "object" && content !== null ? [content.formula] : [];
        }),
      );
      return [...block.columns.flatMap(({ formula }) => formula ?? []), ...cells, ...rules];
    }
    return block.rows.flatMap((cells) =>
      cells.flatMap((cell) => {
        const content = cell?.content ?? null;
        return typeof content === "object" && content !== null ? [content.formula] : [];
      }),
    );
  });
}

/** The tables of sheets. */
export function tablesOf(specs: readonly SheetSpec[]): readonly TableBlock[] {
  return specs.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
}

/** Tables (T_…), columns, settings (S_…) and keys that formulas, rules, charts and links read and no sheet has. */
export function danglingReferences(specs: readonly SheetSpec[]): readonly string[] {
  const formulas = specs.flatMap(formulasOf);
  return [
    ...new Set([
      ...missingColumns(specs, formulas),
      ...missingSettings(specs, formulas),
      ...missingKeys(specs),
    ]),
  ];
}

function missingColumns(specs: readonly SheetSpec[], formulas: readonly string[]): string[] {
  const columns = new Map(
    tablesOf(specs).map((table) => [table.name, new Set(table.columns.map(({ heading }) => heading))]),
  );
  return formulas.flatMap((formula) =>
    [...formula.matchAll(/(T_\w+)\[(?:\[#[^\]]+\],\[)?((?:'.|[^\]'])+)\]/gu)].flatMap(([, table, column]) => {
      const heading = (column ?? "").replace(/'(.)/gu, "$1");
      return columns.get(table ?? "")?.has(heading) === true ? [] : [`${table ?? ""}[${heading}]`];
    }),
  );
}

function missingSettings(specs: readonly SheetSpec[], formulas: readonly string[]): string[] {
  const outside = specs.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "cells" ? block.rows.flat().flatMap((cell) => cell?.name ?? []) : [],
    ),
  );
  const inTables = tablesOf(specs).flatMap(({ cellNames }) => (cellNames ?? []).map(({ name }) => name));
  const named = new Set([...inTables, ...outside]);
  const used = formulas.flatMap((formula) => formula.match(/\bS_\w+/gu) ?? []);
  return used.filter((name) => !named.has(name));
}

/** Keys of columns in rules and charts. */
function missingKeys(specs: readonly SheetSpec[]): string[] {
  return specs.flatMap((spec) => {
    const tables = tablesOf([spec]);
    const keysOf = new Map(tables.map(({ name, columns }) => [name, new Set(columns.map(({ key }) => key))]));
    const inRules = tables.flatMap(({ name, rules }) =>
      (rules ?? []).flatMap(({ formula, columnKeys }) => [
        ...[...formula.matchAll(/\[@([\w-]+)\]/gu)].map(([, key]) => ({ table: name, key: key ?? "" })),
        ...(columnKeys ?? []).map((key) => ({ table: name, key })),
      ]),
    );
    const inCharts = spec.blocks.flatMap((block) =>
      block.kind !== "chart"
        ? []
        : block.series.flatMap(({ values, categories }) =>
            [values, categories].flatMap((range) => {
              if (typeof range === "string") return [];
              const keys = "column" in range ? [range.column] : range.columns;
              return keys.map((key) => ({ table: range.table, key }));
            }),
          ),
    );
    return [...inRules, ...inCharts].flatMap(({ table, key }) =>
      keysOf.get(table)?.has(key) === true ? [] : [`${spec.id}: ${table}.${key}`],
    );
  });
}
