import { conflictTold, leftOutTold, mergeTold } from "../../app/tasks/tasksTold";
import type { CommandLineLanguage } from "../../messages/commandLine";
import { messageIn } from "../../messages/sentence";
import type { MergedFiles } from "./mergeFiles";
import type { SplitOutcome } from "./splitFile";

/** Where the lists of tasks are, and what is on none of them. */
export function splitSentence(
  { files, unassigned, sourceChanged }: SplitOutcome,
  language: CommandLineLanguage,
): string {
  const { length } = unassigned;
  return [
    messageIn(language.messages, "tasks-split", { count: files.length, files }),
    ...(length === 0
      ? []
      : [messageIn(language.messages, "tasks-unassigned", { count: length, actions: unassigned })]),
    ...changedTold(sourceChanged, language),
  ].join("\n");
}

/** What was merged and what was not; or, while entries wait for a word, which, and how to say it. */
export function mergeSentence(outcome: MergedFiles, output: string, language: CommandLineLanguage): string {
  const said = (told: ReturnType<typeof mergeTold>): readonly string[] =>
    told.map(({ code, data }) => messageIn(language.messages, code, data));
  if (outcome.merged) {
    return [
      ...said(mergeTold(outcome, language.locale)),
      ...changedTold(outcome.sourceChanged, language),
      messageIn(language.messages, "summary-written", { output }),
    ].join("\n");
  }
  const open = outcome.conflicts.filter(({ choice }) => choice === null);
  const blank = messageIn(language.messages, "tasks-blank", {});
  return [
    messageIn(language.messages, "tasks-conflicts", { count: open.length }),
    ...open.flatMap((conflict) => [
      ...said([conflictTold(conflict, language.locale, blank)]),
      messageIn(language.messages, "tasks-conflict-take", { id: conflict.id }),
    ]),
    ...said(leftOutTold(outcome.leftOut, language.locale)),
  ].join("\n");
}

function changedTold(sourceChanged: boolean, language: CommandLineLanguage): readonly string[] {
  return sourceChanged ? [messageIn(language.messages, "summary-source-stale", {})] : [];
}
