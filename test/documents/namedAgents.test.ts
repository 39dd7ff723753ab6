import { namedAgents } from "../../src/documents/coaching/namedAgents";

describe("agents named in one cell", () => {
  it.each<[string, string[], string[]]>([
    ["001、002,003；004", [], ["001", "002", "003", "004"]],
    ["001 002", [], ["001", "002"]],
    ["王芳 李伟", [], ["王芳", "李伟"]],
    ["Anna Smith, Bob", [], ["Anna Smith", "Bob"]],
    ["Anna Bob", ["Anna", "Bob"], ["Anna", "Bob"]],
    ["Anna Smith Bob Li", ["Anna Smith", "Bob Li", "Anna"], ["Anna Smith", "Bob Li"]],
    ["001  Anna　Smith", ["Anna Smith"], ["001", "Anna Smith"]],
    ["Agent 7 Agent 8", ["Agent 7", "Agent 8"], ["Agent 7", "Agent 8"]],
    [" ", [], []],
  ])("%j, of whom the survey knows %j", (cell, known, names) => {
    expect(namedAgents(cell, new Set(known))).toEqual(names);
  });
});
