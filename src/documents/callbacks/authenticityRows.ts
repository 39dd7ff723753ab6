import type { BestScores } from "../../analysis/callbacks/bestScores";
import type { Term } from "../../glossary/locale";
import type { Words } from "../../glossary/words";
import type { DocumentSources } from "../sources";
import { TERMS } from "./words";

/** A row of 评价真实性: a finding, or that there is none. */
export interface AuthenticityRow {
  readonly check: string;
  readonly agent: string | null;
  readonly finding: string;
  readonly count: number | null;
  readonly services: number | null;
  /** 0–1. */
  readonly rate: number | null;
  readonly customer: string | null;
  /** Row of the survey that it begins with; null for none. */
  readonly row: number | null;
}

/** So many findings of a kind are listed at most, and so many although there is little room. */
const MOST = 18;
const FEWEST = 3;

type Finding = Omit<AuthenticityRow, "check">;

/**
 * Who was invited, and best scores that come together, a list each; a list without anything says so. As many of each as
 * go on one page: the headings that further ones repeat are those of another list.
 *
 * @param fit whether so many rows do.
 */
export function authenticityRows(
  sources: DocumentSources,
  fit: (rows: readonly AuthenticityRow[]) => boolean,
): readonly AuthenticityRow[] {
  for (let most = MOST; most > FEWEST; most--) {
    const rows = rowsOf(sources, most);
    if (fit(rows)) return rows;
  }
  return rowsOf(sources, FEWEST);
}

function rowsOf(sources: DocumentSources, most: number): readonly AuthenticityRow[] {
  const { words, context } = sources;
  const { invitations, sameCustomer, withinSeconds } = context.results.authenticity();
  return [
    ...listed(
      { sources, most, check: "check-invitations", unknown: TERMS.noInvitations },
      invitations,
      ({ agent, services, invited, rate, missed }) => ({
        agent,
        finding: words(TERMS.missedInvitations, { missed }),
        count: invited,
        services,
        rate,
        customer: null,
        row: null,
      }),
    ),
    ...listed(
      { sources, most, check: "check-sameCustomer", unknown: TERMS.noCustomers },
      sameCustomer,
      (found) => {
        const { customer, agents } = found.about();
        const told = { agent: agentIn(words, agents), finding: agentsText(words, agents) };
        return { ...bestOf(found), customer, ...told };
      },
    ),
    ...listed(
      { sources, most, check: "check-withinSeconds", unknown: TERMS.noSeconds },
      withinSeconds,
      (found) => {
        const { customer, agents, seconds } = found.about();
        const finding = words(TERMS.inSeconds, { seconds, count: found.count });
        return { ...bestOf(found), customer, agent: agents[0] ?? null, finding };
      },
    ),
  ];
}

function agentsText(words: Words, agents: readonly string[]): string {
  return agents.length === 0
    ? ""
    : words(TERMS.byAgents, { agents: agents.join(words(TERMS.itemSeparator)) });
}

/** The agent where all are of one, else how many there are. */
function agentIn(words: Words, agents: readonly string[]): string | null {
  const [agent = null] = agents;
  return agents.length > 1 ? words(TERMS.manyAgents, { count: agents.length }) : agent;
}

function bestOf({ row, count }: BestScores): Pick<Finding, "row" | "count" | "services" | "rate"> {
  return { row, count, services: null, rate: null };
}

interface Listed {
  readonly sources: DocumentSources;
  readonly check: "check-invitations" | "check-sameCustomer" | "check-withinSeconds";
  /** What is said where the survey does not tell. */
  readonly unknown: Term;
  readonly most: number;
}

function listed<Found>(
  { sources: { words }, check, unknown, most }: Listed,
  findings: readonly Found[] | null,
  told: (found: Found) => Finding,
): readonly AuthenticityRow[] {
  const named = words(TERMS[check]);
  const remark = (finding: string): AuthenticityRow => ({
    check: named,
    agent: null,
    finding,
    count: null,
    services: null,
    rate: null,
    customer: null,
    row: null,
  });
  if (findings === null) return [remark(words(unknown))];
  if (findings.length === 0) return [remark(words(TERMS.nothingFound))];
  const more = findings.length - most;
  return [
    ...findings.slice(0, most).map((found) => ({ check: named, ...told(found) })),
    ...(more > 0 ? [remark(words(TERMS.moreFindings, { count: more }))] : []),
  ];
}
