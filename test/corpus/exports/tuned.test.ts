import { TUNED } from "./tuned/exports";
import { verdictOn } from "./verdict";

describe("exports of systems: what a careful person reads", () => {
  it.each(TUNED.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const { outcome, missed } = verdictOn(one);
    const isSurvey = Object.keys(one.right.roles).length > 0;
    const right = one.right.asks === true ? (isSurvey ? "asked" : "refused") : "right";
    expect([outcome, missed]).toEqual([right, []]);
  });
});
