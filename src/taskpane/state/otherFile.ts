import type { OtherFile } from "../../app/source/addFiles";

/** A file that a person chose, as it is added to the workbook. */
export async function otherFile(file: File): Promise<OtherFile> {
  const reader = new FileReader();
  const url = await new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(reader.error ?? new Error("the file was not read"));
    reader.readAsDataURL(file);
  });
  // a data URL holds the file in base64 behind a comma
  return { name: file.name, base64: url.slice(url.indexOf(",") + 1) };
}
