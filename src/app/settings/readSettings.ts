import type { Locale } from "../../glossary/locale";
import type { ScaleKind } from "../../analysis/survey/scale";
import { kindsOf } from "../../documents/formulas/bandKey";
import type { CellContent } from "../../documents/sheet/cellSpec";
import { eachRow, findOurTables, ourTable } from "../staff/ourTables";
import { rememberedSettings } from "./rememberedSettings";

/** The settings as they are: what 参数设置 says, else what was set before there was such a sheet. */
export interface ShownSettings {
  /** Where they stand; null while there is no such sheet. */
  readonly sheet: string | null;
  /** By key; those never set are absent. */
  readonly values: Readonly<Record<string, CellContent>>;
  /** Keys that have a cell. */
  readonly onSheet: readonly string[];
  /** Scales whose bands have cells. */
  readonly kinds: readonly ScaleKind[];
}

/** Reads the settings. @throws WorkbookError. */
export async function readSettings(locale: Locale, signal: AbortSignal): Promise<ShownSettings> {
  const tables = await findOurTables(locale, signal);
  const { values } = await rememberedSettings(signal);
  const table = ourTable(tables, "settings");
  const cells = new Map<string, CellContent>();
  if (table !== null) {
    const isWanted = (key: string): boolean => key === "key" || key === "value";
    await eachRow(table, isWanted, tables.blockBytes, signal, (row) => {
      const key = String(row["key"] ?? "");
      if (key !== "") cells.set(key, row["value"] ?? null);
    });
  }
  return {
    sheet: table?.sheet ?? null,
    values: { ...values, ...Object.fromEntries(cells) },
    onSheet: [...cells.keys()],
    kinds: kindsOf([...cells.keys()]),
  };
}
