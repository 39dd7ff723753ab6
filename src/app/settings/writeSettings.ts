import type { Locale } from "../../glossary/locale";
import { scaleOfKind, type ScaleKind } from "../../analysis/survey/scale";
import { settingProblems } from "../../documents/settings/settingLimits";
import { writeTableCells } from "../../workbook/staff/writeTableCells";
import { WorkbookError } from "../../workbook/workbookError";
import { EntryError } from "../entryError";
import { changesIn, findOurTables, ourTable } from "../staff/ourTables";
import type { ShownSettings } from "./readSettings";
import { changeRemembered } from "./rememberedSettings";

/** Settings as they are wanted, by key. */
export type WantedSettings = Readonly<Record<string, string | number>>;

/**
 * Writes settings into their cells of 参数设置; those that have none yet are remembered in the workbook for the sheet
 * that is still to be made.
 *
 * @param shown as they were shown: a cell that is no longer so is not overwritten.
 * @param kinds the scales whose bands are among them.
 * @throws EntryError `settings-invalid`; WorkbookError `cell-changed`, `row-gone`, `sheet-protected`.
 */
export async function writeSettings(
  shown: ShownSettings,
  wanted: WantedSettings,
  kinds: readonly ScaleKind[],
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const scales = kinds.map((kind) => scaleOfKind(kind));
  const problems = settingProblems(new Map(Object.entries(wanted)), scales);
  if (problems.length > 0)
    throw new EntryError("settings-invalid", { settings: problems.map(({ key }) => key) });
  await writeValues(shown, wanted, locale, signal);
}

/** Writes values that can be so. @throws WorkbookError. */
export async function writeValues(
  shown: ShownSettings,
  wanted: WantedSettings,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const changed = Object.keys(wanted).filter((key) => wanted[key] !== shown.values[key]);
  const [onSheet, others] = [
    changed.filter((key) => shown.onSheet.includes(key)),
    changed.filter((key) => !shown.onSheet.includes(key)),
  ];
  if (onSheet.length > 0) await writeCells(shown, wanted, onSheet, locale, signal);
  if (others.length > 0) await remember(wanted, others, signal);
}

async function writeCells(
  shown: ShownSettings,
  wanted: WantedSettings,
  keys: readonly string[],
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const table = ourTable(await findOurTables(locale, signal), "settings");
  if (table === null) throw new WorkbookError("row-gone", { sheet: shown.sheet ?? "", row: keys[0] ?? "" });
  const changes = keys.map((key) => ({
    rowKey: key,
    columnKey: "value",
    content: wanted[key] ?? null,
    seen: shown.values[key] ?? null,
  }));
  await writeTableCells([changesIn(table, changes)], signal);
}

async function remember(wanted: WantedSettings, keys: readonly string[], signal: AbortSignal): Promise<void> {
  const added = Object.fromEntries(keys.map((key) => [key, wanted[key] ?? ""]));
  await changeRemembered(
    (remembered) => ({ ...remembered, values: { ...remembered.values, ...added } }),
    signal,
  );
}
