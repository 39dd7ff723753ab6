/** Two agents of fifty answers, of whom 5 and 25 dissatisfied for waiting, in April and May; two tickets stand twice. */
export function answersOfTwoAgents(): string {
  const lines = Array.from({ length: 100 }, (_, i) => {
    const isBad = i < 50 ? i < 5 : i < 75;
    const day = `2024-0${String(4 + (i % 2))}-${String(1 + (i % 28)).padStart(2, "0")}`;
    return [`T${String(1000 + i)}`, day, i < 50 ? "001" : "002", isBad ? "1,等待时间太长" : "5,"].join(",");
  });
  return ["工单号,回访日期,客服工号,满意度评分,不满意原因", ...lines, ...lines.slice(0, 2)].join("\n");
}
