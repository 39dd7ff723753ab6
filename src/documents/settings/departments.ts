import { listedWords } from "../../glossary/listedWords";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { settingsOf } from "./settingValue";
import { SETTINGS } from "./table";
import { TERMS } from "./words";

/** The departments as one text of 参数设置: staff's own, else those that the documents name. */
export function departmentsText({ staff, localeOf }: DocumentContext): string {
  const own = settingsOf(staff).get("departments");
  return typeof own === "string" && own.trim() !== ""
    ? own
    : wordsOf(localeOf(SETTINGS.document))(TERMS.departmentNames);
}

/** The departments that staff choose a responsible one from. */
export function departmentChoices(context: DocumentContext): readonly string[] {
  return listedWords(departmentsText(context).replaceAll("/", "、"));
}
