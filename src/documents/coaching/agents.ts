import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { settingsOf } from "../settings/settingValue";
import { keyedRows, keyIssuer } from "../sheet/rowKeys";
import type { AdoptedKeys } from "../sheet/tableSpec";
import { staffRows, type StaffRow } from "../staffState";
import { agentFacts, type AgentFacts } from "./facts";
import { namedAgents } from "./namedAgents";
import { COACHING } from "./table";

/** A row of 辅导名单. */
export interface CoachedAgent extends AgentFacts {
  readonly key: string;
  readonly agent: string;
  /** What staff wrote of the agent, by column key. */
  readonly entries: StaffRow["cells"];
}

/** The agents who stand in the list, then those named in 参数设置 who do not. */
export function coachedAgents(context: DocumentContext): {
  readonly rows: readonly CoachedAgent[];
  readonly adopted: AdoptedKeys;
} {
  const { keyed, adopted } = keyedRows("A", staffRows(context.staff, COACHING) ?? []);
  const factsOf = agentFacts(context, wordsOf(context.localeOf(COACHING.document)));
  const standing = keyed.map(({ row, key }) => {
    const agent = String(row.cells["agent"] ?? "").trim();
    return { key, agent, entries: row.cells, ...factsOf(agent) };
  });
  const nextKey = keyIssuer(
    "A",
    standing.map(({ key }) => key),
  );
  const known = new Set(standing.map(({ agent }) => agent));
  const added = namedInSettings(context).flatMap((agent): CoachedAgent[] => {
    if (known.has(agent)) return [];
    known.add(agent);
    return [{ key: nextKey(), agent, entries: {}, ...factsOf(agent) }];
  });
  return { rows: [...standing, ...added], adopted };
}

function namedInSettings({ staff, results }: DocumentContext): readonly string[] {
  const named = settingsOf(staff).get("coaching-agents");
  const agents = results.groups.filter(({ role }) => role === "agentId" || role === "agentName");
  const names = agents.flatMap(({ items }) => items.map(({ name }) => name));
  return namedAgents(String(named ?? ""), new Set(names));
}
