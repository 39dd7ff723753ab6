import { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { ApiError, itemNotFound } from "./apiError";
import type { HostObject } from "./hostObject";

/**
 * Refuses an object of a batch that was deleted earlier in the same batch.
 * @throws InvalidRequestContext when its sheet is gone (as Excel answers, office-js issue 6964), ItemNotFound when
 * its chart, table, shape or rule is.
 */
export function requireLive({ className, target }: HostObject, workbook: Workbook): void {
  if (typeof target !== "object" || target === null) return;
  const parts = target as Readonly<Record<string, unknown>>;
  const sheet = target instanceof Sheet ? target : parts["sheet"];
  if (!(sheet instanceof Sheet)) return;
  if (!workbook.sheets.includes(sheet)) {
    throw new ApiError("InvalidRequestContext", `the sheet of this ${className} was deleted`);
  }
  const held: readonly (readonly [unknown, readonly unknown[]])[] = [
    [parts["chart"], sheet.charts],
    [parts["table"], sheet.tables],
    [parts["shape"], sheet.shapes],
    [parts["rule"], sheet.conditionalFormats],
  ];
  const gone = held.some(([item, all]) => item !== undefined && item !== null && !all.includes(item));
  if (gone && !(target instanceof Sheet)) throw itemNotFound(`this ${className} was deleted`);
}
