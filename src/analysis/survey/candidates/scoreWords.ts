import type { WordList } from "./roleSynonyms";

/** Header words of scores, folded (see foldHeader): Chinese, English. */
interface StrengthWords {
  readonly strength: number;
  readonly words: WordList;
}

/** Words of an overall score, strongest first. */
export const OVERALL_WORDS: readonly StrengthWords[] = [
  {
    strength: 1,
    words: `
      総合満足度 | 总体满意度 | 整体满意度 | 综合满意度 | 总满意度 | 总体评价 | 整体评价 | 综合评价
      总体评分 | 综合评分 | 整体评分 | 总体打分 | 总体感受 | 客户总体满意度 | 总评
      overall satisfaction | overall rating | overall score | overall experience | overall quality
      satisfaction overall | rating overall`,
  },
  {
    strength: 0.95,
    words: `
      满意度评分 | 满意度打分 | 满意度得分 | 满意度分数 | 满意度评价 | 客户满意度 | 用户满意度
      顾客满意度 | 服务满意度 | 客服满意度 | csat | customer satisfaction | satisfaction rating
      satisfaction score | satisfaction level`,
  },
  {
    strength: 0.85,
    words: `
      満足度 | 满意度 | 满意率 | 是否满意 | 满意吗 | 满意程度 | 满意情况 | 满意等级 | 满意与否
      评价得分 | 客户评级 | 服务评级 | 评价结果 | 回访结果 | 评价星级 | 服务评价 | 服务评分 | 客户评分
      用户评分 | 客户评价 | 用户评价 | 按键评价 | 评价按键 | ivr评价 | ivr按键 | satisfaction
      how satisfied | how would you rate | rate your experience | customer rating | customer score
      service rating | star rating | stars`,
  },
  {
    strength: 0.75,
    words: `
      评分 | 打分 | 得分 | 评价等级 | 评星 | 星级 | 评级 | 按键 | ivr | rating | score | star | points
      keypress | key pressed`,
  },
  { strength: 0.6, words: "评价 | 分数 | 分值 | evaluation | grade" },
];

/** A word that says that the score is of the whole. */
export const WHOLE_WORDS: WordList = `
  总体 | 整体 | 综合 | 总的 | 全部 | overall | in general | general`;

/** Words of what is scored apart: a score with one of them is a dimension when there is another overall score. */
export const DIMENSION_WORDS: WordList = `
  相符 | 响应 | 回应 | 及时 | 时效 | 速度 | 效率 | 态度 | 礼貌 | 专业 | 技能 | 能力 | 解决 | 流程 | 规范
  合规 | 沟通 | 表达 | 耐心 | 便捷 | 便利 | 环境 | 卫生 | 价格 | 性价比 | 质量 | 品质 | 物流 | 配送
  包装 | 产品 | 功能 | 界面 | 系统 | 信息 | 资讯 | 等待 | 等候 | 售后 | 设施 | 覆盖 | 信号 | 讯号 | 稳定
  体验 | 可靠 | 安全 | 知识 | 准确 | 语音 | 上网 | attitude | friendliness | courtesy | politeness
  professionalism | knowledge | solving | speed | responsiveness | timeliness | efficiency | resolution
  ease | quality | communication | clarity | cleanliness | value | price | delivery | product | staff
  environment | wait | waiting | keynote | food | accuracy | helpfulness | process | reliability
  empathy`;

/** Words of numbers that measure or name something and are no opinion: never a dimension, whatever the numbers. */
export const NOT_SCORE_WORDS: WordList = `
  说明 | description | 学历 | 收入 | 职业 | 婚姻 | 行业 | income | education | occupation | 次数 | 数量
  人数 | 天数 | 年龄 | 金额 | 时长 | 时间 | 日期 | 编号 | 序号 | 工号 | 代码 | 编码 | 月份 | 季度 | 年份
  流量 | 费用 | 档位 | 人次 | 件数 | 优先级 | 等级标识 | 权重 | 排名 | 原因 | 建议 | 意见 | 备注 | id
  age | count | number of | month | quarter | year | week | day | hour | date | time | priority | rank
  weight | code | index | zip | gender | sex | 不满意率 | 不满率 | 差评率 | 质检 | 抽检 | 监听 | 稽核
  qa | qc | quality score | quality assurance | quality monitoring | call monitoring | inspection
  audit | 期望 | 预期 | 重要度 | 重要性 | 重要程度 | expected | expectation | expectations | importance
  how important | severity | urgency | impact | household | tenure | band | salary | seniority | size
  star level | vip | membership | 紧急程度 | 严重程度 | 影响程度 | 客户星级 | 用户星级 | 会员星级
  客户等级 | 会员等级 | 用户等级 | 年龄段 | 家庭人口 | 教育程度 | 入网年限 | 网龄 | 工龄 | 目标 | target
  goal | 满分 | max score | reason | why | comment | qty | quantity | amount | price paid | 性别
  是否邀评`;

/** Words that an item of a list of problems has. */
export const PROBLEM_WORDS: WordList = `
  不 | 差 | 慢 | 无法 | 没有 | 未 | 断 | 卡顿 | 延时 | 延迟 | 等待 | 太久 | 过长 | 故障 | 错误 | 失败
  问题 | 投诉 | 推诿 | 缺失 | 超时 | 难 | 贵 | 复杂 | 杂音 | slow | poor | bad | long | rude | not | no
  unresolved | error | fail | failure | problem | issue | delay | lack | unclear | difficult | expensive
  broken | wrong | wait | impolite | unprofessional`;

/** Words of a question whose options are reasons. */
export const REASON_STEM_WORDS: WordList = `
  不满 | 原因 | 问题 | 扣分 | 差评 | 投诉 | 改进 | 不足 | reason | issue | problem | dissatisf
  complaint | improve | why | wrong`;

/** Words of a table that counts what went wrong, beside those of questions for reasons. */
export const FAULT_WORDS: WordList = `
  不良 | 缺陷 | 故障 | 异常 | 错误 | 损坏 | 抱怨 | 吐槽 | 不满意 | 归因 | 帕累托 | 柏拉图 | damage
  defect | error | fault | failure | cause | pareto | incident | bug`;

/** Words of a column that names the dimension of a long table (工单号, 维度, 评分). */
export const DIMENSION_NAME_WORDS: WordList = `
  维度 | 评价维度 | 评价项 | 评价项目 | 评价指标 | 题目 | 问题名称 | 指标名称 | 指标 | dimension
  aspect | criterion | criteria | question | item | metric | attribute`;

/** Words of an overall item among the dimensions of a long table or of siblings ("Q7ALL"). */
export const OVERALL_ITEM_WORDS: WordList = `
  总体 | 整体 | 综合 | 总分 | overall | total | satisfaction | 满意度`;
