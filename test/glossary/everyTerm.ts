import { TERMS as TASK_TERMS } from "../../src/documents/departmentTask/words";
import { TERMS as FINDING_TERMS } from "../../src/documents/finding/words";
import { DOCUMENTS } from "../../src/documents/registry";
import { SHARED } from "../../src/documents/sharedWords";
import { SHEET_TERMS } from "../../src/documents/sheet/words";
import { CONCEPTS } from "../../src/glossary/concepts";
import type { Term } from "../../src/glossary/locale";
import { OPERATING_MEASURES } from "../../src/glossary/operatingMeasures";
import { GUIDE_WORDS } from "../../src/taskpane/guide/guideWords";

/** Every term by its vocabulary and key: the shared words, those of every sheet and each document's own, with those of the operating measures of 部门任务单 and of the guided look. */
export const EVERY_TERM: ReadonlyMap<string, Term> = new Map(
  [
    ["concepts", CONCEPTS] as const,
    ["shared", SHARED] as const,
    ["sheet", SHEET_TERMS] as const,
    ["finding", FINDING_TERMS] as const,
    ["department-task", TASK_TERMS] as const,
    ["guide", GUIDE_WORDS] as const,
    ...Object.entries(OPERATING_MEASURES).map(
      ([name, terms]) => [`operating-measures/${name}`, terms] as const,
    ),
    ...DOCUMENTS.map(({ id, vocabulary }) => [id, vocabulary] as const),
  ].flatMap(([room, vocabulary]) =>
    Object.entries<Term>(vocabulary).map(([key, term]): [string, Term] => [`${room}/${key}`, term]),
  ),
);
