import type { WordList } from "./roleSynonyms";

/** Header words of scores, folded (see foldHeader): simplified, traditional, English. */
interface StrengthWords {
  readonly strength: number;
  readonly words: WordList;
}

/** Words of an overall score, strongest first. */
export const OVERALL_WORDS: readonly StrengthWords[] = [
  {
    strength: 1,
    words: `
      総合満足度 | 总体满意度 | 總體滿意度 | 整体满意度 | 整體滿意度 | 综合满意度 | 綜合滿意度 | 总满意度
      總滿意度 | 总体评价 | 總體評價 | 整体评价 | 整體評價 | 综合评价 | 綜合評價 | 总体评分
      總體評分 | 综合评分 | 綜合評分 | 整体评分 | 整體評分 | 总体打分 | 总体感受
      客户总体满意度 | 客戶總體滿意度 | 总评 | 總評 | overall satisfaction | overall rating
      overall score | overall experience | overall quality | satisfaction overall
      rating overall`,
  },
  {
    strength: 0.95,
    words: `
      满意度评分 | 滿意度評分 | 满意度打分 | 满意度得分 | 滿意度得分 | 满意度分数 | 满意度评价
      滿意度評價 | 客户满意度 | 客戶滿意度 | 用户满意度 | 用戶滿意度 | 顾客满意度 | 服务满意度
      服務滿意度 | 客服满意度 | csat | customer satisfaction | satisfaction rating
      satisfaction score | satisfaction level`,
  },
  {
    strength: 0.85,
    words: `
      満足度 | 满意度 | 滿意度 | 满意率 | 滿意率 | 是否满意 | 是否滿意 | 满意吗 | 滿意嗎 | 满意程度 | 滿意程度 | 满意情况
      满意等级 | 滿意等級 | 满意与否 | 评价得分 | 客户评级 | 服务评级 | 评价结果 | 評價結果 | 回访结果 | 评价星级 | 評價星級 | 服务评价 | 服務評價 | 服务评分
      服務評分 | 客户评分 | 客戶評分 | 用户评分 | 客户评价 | 客戶評價 | 用户评价 | 按键评价
      按鍵評價 | 评价按键 | ivr评价 | ivr按键 | satisfaction | how satisfied
      how would you rate | rate your experience | customer rating | customer score
      service rating | star rating | stars`,
  },
  {
    strength: 0.75,
    words: `
      评分 | 評分 | 打分 | 得分 | 评价等级 | 評價等級 | 评星 | 評星 | 星级 | 星級 | 评级
      按键 | 按鍵 | ivr | rating | score | star | points | keypress | key pressed`,
  },
  { strength: 0.6, words: "评价 | 評價 | 分数 | 分數 | 分值 | evaluation | grade" },
];

/** A word that says that the score is of the whole. */
export const WHOLE_WORDS: WordList = `
  总体 | 總體 | 整体 | 整體 | 综合 | 綜合 | 总的 | 總的 | 全部 | overall | in general
  general`;

/** Words of what is scored apart: a score with one of them is a dimension when there is another overall score. */
export const DIMENSION_WORDS: WordList = `
  相符 | 响应 | 響應 | 回应 | 回應 | 及时 | 及時 | 时效 | 時效 | 速度 | 效率 | 态度 | 態度 | 礼貌
  禮貌 | 专业 | 專業 | 技能 | 能力 | 解决 | 解決 | 流程 | 规范 | 規範 | 合规 | 合規 | 沟通
  溝通 | 表达 | 耐心 | 便捷 | 便利 | 环境 | 環境 | 卫生 | 衛生 | 价格 | 價格 | 性价比
  质量 | 質量 | 品質 | 物流 | 配送 | 包装 | 包裝 | 产品 | 產品 | 功能 | 界面 | 系统 | 信息
  資訊 | 等待 | 等候 | 售后 | 售後 | 设施 | 設施 | 覆盖 | 覆蓋 | 信号 | 訊號 | 稳定 | 穩定
  体验 | 體驗 | 可靠 | 安全 | 知识 | 知識 | 准确 | 準確 | 语音 | 上网 | attitude
  friendliness | courtesy | politeness | professionalism | knowledge | solving | speed
  responsiveness | timeliness | efficiency | resolution | ease | quality | communication
  clarity | cleanliness | value | price | delivery | product | staff | environment | wait
  waiting | keynote | food | accuracy | helpfulness | process | reliability | empathy`;

/** Words of numbers that measure or name something and are no opinion: never a dimension, whatever the numbers. */
export const NOT_SCORE_WORDS: WordList = `
  说明 | 說明 | description | 学历 | 收入 | 职业 | 婚姻 | 行业 | income | education | occupation
  次数 | 次數 | 数量 | 數量 | 人数 | 人數 | 天数 | 年龄 | 年齡 | 金额 | 金額 | 时长 | 時長
  时间 | 時間 | 日期 | 编号 | 編號 | 序号 | 序號 | 工号 | 工號 | 代码 | 編碼 | 编码 | 月份
  季度 | 年份 | 流量 | 费用 | 档位 | 人次 | 件数 | 优先级 | 等级标识 | 权重 | 排名 | 原因
  建议 | 意见 | 备注 | id | age | count | number of | month | quarter | year | week | day
  hour | date | time | priority | rank | weight | code | index | zip | gender | sex
  不满意率 | 不滿意率 | 不满率 | 不滿率 | 差评率 | 差評率 | 质检 | 質檢 | 抽检 | 抽檢 | 监听 | 監聽 | 稽核 | qa | qc | quality score | quality assurance | quality monitoring
  call monitoring | inspection | audit | 期望 | 预期 | 預期 | 重要度 | 重要性 | 重要程度 | expected
  expectation | expectations | importance | how important
  severity | urgency | impact | household | tenure | band | salary | seniority | size | star level | vip | membership
  紧急程度 | 緊急程度 | 严重程度 | 嚴重程度 | 影响程度 | 影響程度 | 客户星级 | 客戶星級 | 用户星级 | 会员星级 | 客户等级 | 客戶等級 | 会员等级
  會員等級 | 用户等级 | 年龄段 | 家庭人口 | 教育程度 | 入网年限 | 网龄 | 網齡 | 工龄 | 目标 | 目標 | target | goal | 满分 | 滿分 | max score
  reason | why | comment | qty | quantity | amount | price paid | 性别 | 性別 | 是否邀评`;

/** Words that an item of a list of problems has. */
export const PROBLEM_WORDS: WordList = `
  不 | 差 | 慢 | 无法 | 無法 | 没有 | 沒有 | 未 | 断 | 斷 | 卡顿 | 卡頓 | 延时 | 延時 | 延迟
  延遲 | 等待 | 太久 | 过长 | 過長 | 故障 | 错误 | 錯誤 | 失败 | 失敗 | 问题 | 問題 | 投诉
  推诿 | 推諉 | 缺失 | 超时 | 超時 | 难 | 難 | 贵 | 貴 | 复杂 | 複雜 | 杂音 | 雜音 | slow | poor
  bad | long | rude | not | no | unresolved | error | fail | failure | problem | issue
  delay | lack | unclear | difficult | expensive | broken | wrong | wait | impolite
  unprofessional`;

/** Words of a question whose options are reasons. */
export const REASON_STEM_WORDS: WordList = `
  不满 | 不滿 | 原因 | 问题 | 問題 | 扣分 | 差评 | 差評 | 投诉 | 投訴 | 改进 | 改進 | 不足
  reason | issue | problem | dissatisf | complaint | improve | why | wrong`;

/** Words of a table that counts what went wrong, beside those of questions for reasons. */
export const FAULT_WORDS: WordList = `
  不良 | 缺陷 | 故障 | 异常 | 異常 | 错误 | 錯誤 | 损坏 | 損壞 | 抱怨 | 吐槽 | 不满意 | 归因 | 歸因 | 帕累托 | 柏拉图 | 柏拉圖
  damage | defect | error | fault | failure | cause | pareto | incident | bug`;

/** Words of a column that names the dimension of a long table (工单号, 维度, 评分). */
export const DIMENSION_NAME_WORDS: WordList = `
  维度 | 維度 | 评价维度 | 評價維度 | 评价项 | 評價項 | 评价项目 | 評價項目 | 评价指标
  評價指標 | 题目 | 題目 | 问题名称 | 指标名称 | 指标 | 指標 | dimension | aspect
  criterion | criteria | question | item | metric | attribute`;

/** Words of an overall item among the dimensions of a long table or of siblings ("Q7ALL"). */
export const OVERALL_ITEM_WORDS: WordList = `
  总体 | 總體 | 整体 | 整體 | 综合 | 綜合 | 总分 | 總分 | overall | total | satisfaction
  满意度 | 滿意度`;
