import { hashText, hex, HIGH_START, LOW_START } from "../../analysis/survey/cells/hashText";
import type { SurveyPart } from "../../analysis/survey/surveyPart";
import { DOCUMENTS } from "../../documents/registry";
import type { TabGroup } from "../../documents/sheet/sheetSpec";

const TABS_BEFORE: readonly TabGroup[] = ["briefing", "analysis"];

/** The id of a group's sheet: the same in every run, so that the sheet is found again and brought up to date. */
export function groupSetId({ role, value }: SurveyPart, document: string): string {
  const name = `${role}=${value}`;
  const digits = [LOW_START, HIGH_START].map((start) => hex(hashText(name, start))).join("");
  return `group-${digits}-${document}`;
}

/** All documents with these sheets among them, behind those of the analysis: the order of the tabs. */
export function withGroupSets(ids: readonly string[]): readonly string[] {
  const known: readonly string[] = DOCUMENTS.map(({ id }) => id);
  const at = DOCUMENTS.findIndex(({ tab }) => !TABS_BEFORE.includes(tab));
  return [...known.slice(0, at), ...ids, ...known.slice(at)];
}
