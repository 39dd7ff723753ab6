import { categoryNamed } from "../../analysis/reasons/shippedLabels";
import type { Role } from "../../analysis/survey/role";
import type { Report } from "../../app/report/report";
import { periodText } from "../language/periodText";
import { groupName } from "../language/roleName";
import type { Speech } from "../language/speech";
import { mainChanges, measureTiles, type Tile } from "./measureTile";

/** Divisions whose groups are read out in a shift meeting, the first that the survey has. */
const TEAMS: readonly Role[] = ["group", "supervisor", "channel", "region", "agentName"];

/** Measures that are read out, in their order. */
const READ_OUT = 4;
const REASONS = 3;
/** Of each kind, the most frequent first. */
const CASES = { complaint: 2, praise: 1 } as const;

/**
 * 班会播报: a period's main measures and what changed, each team in a line, the most frequent reasons, and what
 * customers said that a team can learn from.
 */
export function broadcastText(report: Report, period: string | null, speech: Speech): string {
  const { say } = speech;
  return [
    say("broadcast-head", { period: periodText(period, speech) }),
    ...partLine(report, speech),
    ...measureTiles(report, speech)
      .slice(0, READ_OUT)
      .map((tile) => tileLine(tile, mainChanges(report)?.period ?? null, speech)),
    ...teamLines(report, speech),
    ...reasonLines(report, speech),
    ...caseLines(report, speech),
  ].join("\n");
}

function partLine({ only }: Report, { say }: Speech): readonly string[] {
  return only === undefined ? [] : [say("results-only", { column: only.header, value: only.value })];
}

function tileLine({ label, value, change }: Tile, before: string | null, speech: Speech): string {
  const figure = speech.say("broadcast-figure", { label, value });
  if (change === null || before === null) return figure;
  const against = speech.say("broadcast-change", {
    before: periodText(before, speech),
    change: change.text,
  });
  return (
    figure +
    against +
    (change.verdict === "" ? "" : speech.say("broadcast-verdict", { verdict: change.verdict }))
  );
}

function teamLines({ groups, sheetsAre }: Report, speech: Speech): readonly string[] {
  const { say, percent, count } = speech;
  const teams = TEAMS.flatMap((role) => groups.filter((each) => each.role === role))[0];
  if (teams === undefined) return [];
  return [
    "",
    say("broadcast-teams", { role: groupName(teams.role, sheetsAre, speech) }),
    ...teams.items.map(
      ({ name, rate, n }) => `· ${say("broadcast-team", { name, rate: percent(rate), n: count(n) })}`,
    ),
  ];
}

function reasonLines({ reasons }: Report, { say, count, locale }: Speech): readonly string[] {
  if (reasons === null || reasons.items.length === 0) return [];
  const named = reasons.items.slice(0, REASONS).map((item) => {
    const category = categoryNamed(item.category, locale);
    return `· ${say("broadcast-reason", { category, count: count(item.count) })}`;
  });
  return ["", say("broadcast-reasons"), ...named];
}

/** Praise and complaints in customers' own words, masked: one for a theme, none twice. */
function caseLines({ diagnosis }: Report, { say, word }: Speech): readonly string[] {
  const themes = diagnosis?.themes?.items ?? [];
  const cases = (["complaint", "praise"] as const).flatMap((kind) =>
    themes
      .filter((theme) => theme.kind === kind && theme.quotes.length > 0)
      .slice(0, CASES[kind])
      .map(({ label, quotes }) => {
        const quote = quotes[0] ?? "";
        return `· ${say(`broadcast-case-${kind}`, { theme: word(label), quote })}`;
      }),
  );
  return cases.length === 0 ? [] : ["", say("broadcast-cases"), ...cases];
}
