import type { OtherFile } from "../../app/source/addFiles";

/** A file that a person chose, as it is added to the workbook. */
export async function otherFile(file: File): Promise<OtherFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
