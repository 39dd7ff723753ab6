import { KEPT_AWAY } from "./keptAway/exports";
import { verdictOn, type Verdict } from "./verdict";

/** Of the roles that a careful person names so many are found without help. */
const ROLES_FOUND = 0.95;

describe("exports that nothing is tuned on", () => {
  const verdicts = KEPT_AWAY.map(verdictOn);
  const namesOf = (outcome: Verdict["outcome"]): readonly string[] =>
    verdicts
      .filter((verdict) => verdict.outcome === outcome)
      .map(({ name, figures }) => `${name}: ${figures}`);

  it("gives no figure that is silently wrong", () => {
    expect(namesOf("wrong")).toEqual([]);
  });

  it("asks or refuses only where a careful person would", () => {
    const calm = KEPT_AWAY.filter(({ right }) => right.asks !== true).map(({ name }) => name);
    const disturbed = verdicts.filter(({ outcome, name }) => outcome !== "right" && calm.includes(name));
    expect(disturbed).toEqual([]);
  });

  it("finds nearly all roles without help", () => {
    const all = verdicts.reduce((sum, { roles }) => sum + roles, 0);
    const missed = verdicts.flatMap(({ missed: ofOne }) => ofOne);
    expect(missed.length).toBeLessThanOrEqual(all * (1 - ROLES_FOUND));
  });
});
