import type { DocumentSources } from "../sources";

/** The departments as one text of 参数设置: staff's own, else those that the documents name. */
export function departmentsText({ context, words }: DocumentSources): string {
  const own = context.staff.settings.get("departments");
  return typeof own === "string" && own.trim() !== "" ? own : words("departmentNames");
}

/** The departments that staff choose a responsible one from. */
export function departmentChoices(sources: DocumentSources): readonly string[] {
  const names = departmentsText(sources).split(/[、,，;；/\n]+/);
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
}
