import { dayText } from "../../analysis/periods/calendarDay";
import type { TrackedAction } from "../../app/tracking/trackedActions";
import type { Speech } from "../language/speech";

/**
 * 督办: the late actions and those about to be, under whoever has them, with how late they are; "" where there are none.
 *
 * @param today serial day.
 */
export function reminderText(actions: readonly TrackedAction[], today: number, speech: Speech): string {
  const late = actions.filter(({ status }) => status === "late");
  const soon = actions.filter(({ status }) => status === "soon-late");
  if (late.length + soon.length === 0) return "";
  const owners = new Map<string, string[]>();
  for (const action of [...late, ...soon]) {
    const owner = ownerOf(action, speech);
    owners.set(owner, [...(owners.get(owner) ?? []), `· ${lineOf(action, today, speech)}`]);
  }
  return [
    speech.say("reminder-head", { day: dayText(today), late: late.length, soon: soon.length }),
    ...[...owners].flatMap(([owner, lines]) => ["", owner, ...lines]),
  ].join("\n");
}

function ownerOf({ entry: { owner, department } }: TrackedAction, { say }: Speech): string {
  const who = owner === "" ? say("tracking-no-owner") : owner;
  return department === "" ? who : say("reminder-owner", { owner: who, department });
}

function lineOf({ name, deadline, entry }: TrackedAction, today: number, { say, decimal }: Speech): string {
  const days = deadline === null ? 0 : today - deadline;
  return say(days > 0 ? "reminder-late" : "reminder-soon", {
    action: name,
    date: deadline === null ? "" : dayText(deadline),
    days,
    progress: decimal(entry.progress, 0),
  });
}
