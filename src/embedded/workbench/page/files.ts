import type { Remote } from "comlink";
import { TEXT_EXTENSIONS } from "../../../textFiles/textExtensions";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { handedWorkbook } from "./handOver";
import type { Notice, OpenBook } from "./useBook";

/** What the picker offers. */
export const FILE_TYPES = [".xlsx", ".xlsm", ...TEXT_EXTENSIONS].join(",");

const TYPES: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
};

/** Opens a file of the person's. */
export async function openFile(file: File, open: OpenBook): Promise<void> {
  await open(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Opens a file that is served beside the page; `fail` hears when there is none. */
export async function openAddress(
  address: string,
  open: OpenBook,
  fail: (notice: Notice) => void,
): Promise<void> {
  const url = new URL(address, window.location.href);
  const response = url.origin === window.location.origin ? await fetch(url) : null;
  if (response?.ok !== true) {
    fail({ code: "workbench-not-found", data: {} });
    return;
  }
  const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
  await open(new Uint8Array(await response.arrayBuffer()), name);
}

/** Opens the workbook that another tab has for this one; `fail` hears when that tab is gone. */
export async function openHanded(
  id: string,
  fileName: string,
  open: OpenBook,
  fail: (notice: Notice) => void,
): Promise<void> {
  const file = await handedWorkbook(id);
  if (file === null) fail({ code: "workbench-not-found", data: {} });
  else await open(file, fileName);
}

/** Gives the workbook to the person as a file; what was a .csv becomes an .xlsx. */
export async function downloadBook(host: Remote<WorkbenchHost>, fileName: string): Promise<void> {
  const name = fileName.replace(/\.(csv|tsv|txt)$/i, ".xlsx");
  const bytes = await host.save();
  const type = TYPES[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? TYPES["xlsx"] ?? "";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
