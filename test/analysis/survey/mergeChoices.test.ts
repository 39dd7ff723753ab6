import { mergeChoices } from "../../../src/analysis/survey/mergeChoices";

const of = (roles: Parameters<typeof mergeChoices>[0]["roles"]) => ({ roles, scale: null });

describe("choices over those of an earlier time", () => {
  it("give a column the role that was chosen last, and no other", () => {
    const merged = mergeChoices(
      of({ ignore: ["渠道"], dimension: ["A", "B"] }),
      of({ channel: ["渠道"], score: ["A"] }),
    );
    expect(merged.roles).toEqual({ dimension: ["B"], channel: ["渠道"], score: ["A"] });
  });

  it("leave what they do not name, roles that are to have no column among it", () => {
    const merged = mergeChoices(of({ time: [], ignore: ["渠道"] }), of({ score: ["A"] }));
    expect(merged.roles).toEqual({ time: [], ignore: ["渠道"], score: ["A"] });
  });
});
