import { dimensionNames } from "../../../src/analysis/survey/columns/dimensionNames";

it.each([
  [
    ["2、请您对以下方面评价—响应速度", "2、请您对以下方面评价—服务态度", "专业能力"],
    ["响应速度", "服务态度", "专业能力"],
  ],
  [
    ["2、请打分—(1)响应速度(1-5分)", "2、请打分—(2)服务态度(1-5分)"],
    ["响应速度(1-5分)", "服务态度(1-5分)"],
  ],
  [
    ["How satisfied are you with: - Speed", "How satisfied are you with: - Courtesy"],
    ["Speed", "Courtesy"],
  ],
  [
    ["Please rate the following [Speed of answer]", "Please rate the following [Knowledge]"],
    ["Speed of answer", "Knowledge"],
  ],
  [
    ["满意度_响应速度", "满意度_服务态度"],
    ["响应速度", "服务态度"],
  ],
  [
    ["您對客服人員服務態度的滿意程度？", "您對問題處理速度的滿意程度？"],
    ["客服人員服務態度", "問題處理速度"],
  ],
  [
    ["3、您对本次响应速度是否满意？(1-5分)", "4. 请问您对客服的专业能力满意吗？", "服务态度"],
    ["响应速度(1-5分)", "客服的专业能力", "服务态度"],
  ],
  [
    [
      "How satisfied are you with the speed of our answer?",
      "How would you rate our agent's knowledge? (1-5)",
    ],
    ["speed of our answer", "agent's knowledge (1-5)"],
  ],
])("calls the columns of one question after what each is about: %j", (headers, names) => {
  expect(dimensionNames(headers)).toEqual(names);
});

it.each([
  [["电话-接通速度", "电话-等待时间", "在线-响应速度"]],
  [["e-mail support", "e-mail speed"]],
  [["服务评价 › 态度", "服务评价 › 速度"]],
  [["响应速度(1-5分)", "服务态度(1-5分)"]],
  [["请评价售前—速度", "请评价售前—态度", "请评价售后—速度", "请评价售后—态度"]],
  [["请评价_1", "请评价_2"]],
  [["请您评价—响应速度", "服务态度"]],
  [["您对速度的评价", "您对速度是否满意"]],
  [["对账速度", "对接人满意度"]],
])("leaves headers whole that would lose what they say: %j", (headers) => {
  expect(dimensionNames(headers)).toEqual(headers);
});
