import { dated, oneToFive, recognise, rolesOf, rolesOfHeaders } from "./surveyOf";

describe("telling scores from other numbers", () => {
  it("takes the overall score and leaves ages, counts and codes out of the dimensions", () => {
    const roles = rolesOfHeaders({
      年龄: (row) => 20 + (row % 30),
      总体满意度: oneToFive,
      响应速度: (row) => 5 - (row % 4),
      服务态度: (row) => 5 - (row % 3),
      转接次数: (row) => row % 4,
      性别: (row) => (row % 2) + 1,
      区域编码: (row) => (row % 5) + 1,
    });
    expect(roles.score).toEqual(["总体满意度"]);
    expect(roles.dimension).toEqual(["响应速度", "服务态度"]);
    expect(roles.transfers).toEqual(["转接次数"]);
  });

  it("takes a dimension's own satisfaction for a dimension beside an overall score", () => {
    const roles = rolesOfHeaders({
      服务态度满意度: oneToFive,
      专业能力满意度: (row) => 5 - (row % 5),
      您对本次服务的总体满意度: (row) => 5 - (row % 3),
    });
    expect(roles.score).toEqual(["您对本次服务的总体满意度"]);
    expect(roles.dimension).toEqual(["服务态度满意度", "专业能力满意度"]);
  });

  it("takes none of several scores of parts for the overall one", () => {
    const roles = rolesOfHeaders({
      NPS: (row) => row % 11,
      服务态度评分: oneToFive,
      响应速度评分: (row) => 5 - (row % 5),
    });
    expect(roles).toEqual({ nps: ["NPS"], dimension: ["服务态度评分", "响应速度评分"] });
    expect(rolesOfHeaders({ 工单号: (row) => `A${String(row)}`, 服务质量评分: oneToFive }).score).toEqual([
      "服务质量评分",
    ]);
  });

  it("takes ALL among coded items for the overall score and its siblings for dimensions", () => {
    const roles = rolesOfHeaders({
      RESPNUM: (row) => row + 1,
      Q7FOOD: (row) => (row % 10 === 0 ? 6 : oneToFive(row)),
      Q7SIGN: (row) => (row % 20 === 0 ? 0 : oneToFive(row)),
      Q7ALL: (row) => (row === 0 ? 0 : row === 20 ? 6 : oneToFive(row)),
      Q10SAFE: oneToFive,
      Q18AGE: (row) => (row % 7) + 1,
    });
    expect(roles.score).toEqual(["Q7ALL"]);
    expect(roles.dimension).toEqual(["Q7FOOD", "Q7SIGN"]);
  });

  it("takes no labels of -2 … 1 for dimensions", () => {
    const roles = rolesOfHeaders({
      star: oneToFive,
      service_wait_time: (row) => [-2, -1, 0, 1][row % 4] ?? 0,
      service_attitude: (row) => (row % 2 === 0 ? -2 : 1),
    });
    expect(roles).toEqual({ score: ["star"] });
  });

  it("takes unnamed neighbours on the same scale for dimensions", () => {
    const roles = rolesOfHeaders({
      用户: (row) => `用户${String(row)}`,
      整体满意度: (row) => (row % 10) + 1,
      网络覆盖: (row) => 10 - (row % 10),
      通话清晰: (row) => 10 - (row % 9),
      在网月数: (row) => 30 + row,
    });
    expect(roles.dimension).toEqual(["网络覆盖", "通话清晰"]);
  });

  it("takes a waiting time that is scored beside other scores for a dimension, and a measured one for a duration", () => {
    const scored = rolesOfHeaders({
      总体评价: oneToFive,
      医生态度: (row) => 5 - (row % 3),
      候诊时间: (row) => 5 - (row % 4),
    });
    expect(scored.dimension).toEqual(["医生态度", "候诊时间"]);
    const measured = rolesOfHeaders({
      总体评价: oneToFive,
      医生态度: (row) => 5 - (row % 3),
      等待时间: (row) => 20 * row,
    });
    expect(measured.waitTime).toEqual(["等待时间"]);
  });

  it("takes the only date of a table for the time of service, but no date of something else", () => {
    expect(rolesOfHeaders({ 满意度: oneToFive, 就诊日期: dated }).time).toEqual(["就诊日期"]);
    expect(rolesOfHeaders({ 满意度: oneToFive, 号码激活时间: dated }).time).toBeUndefined();
  });

  it("never takes a recommendation on 1–5 for NPS without saying how sure it is", () => {
    const recognition = recognise([
      ["满意度", "NPS"],
      ...Array.from({ length: 30 }, (_, row) => [oneToFive(row), row % 11]),
    ]);
    expect(recognition.columns.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    expect(rolesOf(recognition)).toEqual({ score: ["满意度"], nps: ["NPS"] });
  });

  it("leaves a survey weight alone unless it is asked for", () => {
    const rows = [
      ["满意度", "WEIGHT"],
      ...Array.from({ length: 20 }, (_, row) => [oneToFive(row), 0.5 + row / 10]),
    ];
    expect(rolesOf(recognise(rows)).weight).toBeUndefined();
    expect(rolesOf(recognise(rows, { roles: { weight: ["WEIGHT"] } })).weight).toEqual(["WEIGHT"]);
  });
});

describe("reasons and comments", () => {
  it("takes the options of a question for reasons as reason flags", () => {
    const roles = rolesOfHeaders({
      满意度: oneToFive,
      "不满意原因(多选):等待时间长": (row) => row % 2,
      "不满意原因(多选):态度不好": (row) => Number(row % 3 === 0),
      "不满意原因(多选):其他": () => 0,
    });
    expect(roles.reasonFlag).toHaveLength(3);
  });

  it("takes -1 for not chosen in a list of problems, and leaves lists of other things alone", () => {
    const coded = (code: number) => (row: number) => (row % code === 0 ? code : -1);
    const roles = rolesOfHeaders({
      整体满意度: oneToFive,
      居民小区: coded(2),
      办公室: coded(3),
      场景备注: (row) => (row === 3 ? "地铁里" : ""),
      网速慢: coded(2),
      信号差: coded(3),
      其他问题: coded(4),
    });
    expect(roles.reasonFlag).toEqual(["网速慢", "信号差", "其他问题"]);
  });

  it("takes 原因 that satisfied customers fill in too for a comment", () => {
    const filled = rolesOfHeaders({ 满意度: oneToFive, 原因: (row) => `因为${String(row)}` });
    expect(filled).toEqual({ score: ["满意度"], comment: ["原因"] });
    const lowOnly = rolesOfHeaders({ 满意度: oneToFive, 原因: (row) => (row % 5 < 3 ? "太慢" : "") });
    expect(lowOnly).toEqual({ score: ["满意度"], reason: ["原因"] });
  });
});
