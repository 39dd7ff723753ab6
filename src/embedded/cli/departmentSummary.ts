import { conflictTold, leftOutTold, mergeTold } from "../../app/tasks/tasksTold";
import type { Locale } from "../../glossary/locale";
import { messageOf } from "../../messages/message";
import type { MergedFiles, SplitOutcome } from "./departmentFiles";

/** Where the lists of tasks are, and what is on none of them. */
export function splitSentence({ files, unassigned, sourceChanged }: SplitOutcome, locale: Locale): string {
  const { length } = unassigned;
  return [
    messageOf("tasks-split", { count: files.length, files }, locale),
    ...(length === 0 ? [] : [messageOf("tasks-unassigned", { count: length, actions: unassigned }, locale)]),
    ...changedTold(sourceChanged, locale),
  ].join("\n");
}

/** What was merged and what was not; or, while entries wait for a word, which, and how to say it. */
export function mergeSentence(outcome: MergedFiles, output: string, locale: Locale): string {
  const said = (told: ReturnType<typeof mergeTold>): readonly string[] =>
    told.map(({ code, data }) => messageOf(code, data, locale));
  if (outcome.merged) {
    return [
      ...said(mergeTold(outcome, locale)),
      ...changedTold(outcome.sourceChanged, locale),
      messageOf("summary-written", { output }, locale),
    ].join("\n");
  }
  const open = outcome.conflicts.filter(({ choice }) => choice === null);
  const blank = messageOf("tasks-blank", {}, locale);
  return [
    messageOf("tasks-conflicts", { count: open.length }, locale),
    ...open.flatMap((conflict) => [
      ...said([conflictTold(conflict, locale, blank)]),
      messageOf("tasks-conflict-take", { id: conflict.id }, locale),
    ]),
    ...said(leftOutTold(outcome.leftOut, locale)),
  ].join("\n");
}

function changedTold(sourceChanged: boolean, locale: Locale): readonly string[] {
  return sourceChanged ? [messageOf("summary-source-stale", {}, locale)] : [];
}
