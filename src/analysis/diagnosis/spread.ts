/** 共性 / 个性 / 集中于个别客服 (S25). */
export type Spread = "common" | "individual" | "one-agent";

/** Who a problem is of. */
interface SpreadFacts {
  readonly customers: number;
  /** Null where agents are not known, or the problem is none of theirs: queues and systems. */
  readonly agents: number | null;
  /** The share (0–1) of its mentions that fall on one agent; null as above. */
  readonly largestAgentShare: number | null;
  /** Its share (0–1) of all mentions. */
  readonly share: number;
}

/** Ours, as document 001 gives none; adjustable. */
export interface SpreadLimits {
  readonly customers: number;
  readonly agents: number;
  readonly share: number;
  readonly agentShare: number;
}

export const DEFAULT_SPREAD_LIMITS: SpreadLimits = { customers: 3, agents: 2, share: 0.05, agentShare: 0.5 };

/**
 * A problem of few customers is an individual one; one of many customers is concentrated where half of it falls on one
 * agent, and common where several agents and enough of all mentions are concerned.
 */
export function spreadOf(facts: SpreadFacts, limits: SpreadLimits = DEFAULT_SPREAD_LIMITS): Spread {
  const { customers, agents, largestAgentShare, share } = facts;
  if (customers < limits.customers) return "individual";
  if (largestAgentShare !== null && largestAgentShare >= limits.agentShare) return "one-agent";
  if (agents !== null && agents < limits.agents) return "individual";
  return share >= limits.share ? "common" : "individual";
}
