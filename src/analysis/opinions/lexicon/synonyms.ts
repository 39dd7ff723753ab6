import { phraseList } from "../../reasons/dictionary/phraseList";

/** What customers say in many ways, under one word: what it is counted as in either script, and what it stands for. */
interface SynonymGroup {
  readonly simplified: string;
  readonly traditional: string;
  readonly words: readonly string[];
}

/** Document 003 names three: "响应慢", "态度差", "未解决". */
export const SYNONYMS: readonly SynonymGroup[] = [
  group(
    "等待太久|等待太久",
    "等太久; 等很久; 等好久; 等半天; 等了很久; 等了好久; 等了太久; 等待久; 等待很久; 等待过久; 等待时间长; 等待时间太长; 等待时间过长; 等得太久; 等的太久; 等了半天; 久等; 一直等; 一直在等; 等很长时间; 等了很长时间; 等待时长过长; 等了快; 等了近; 等了将近; 等了半个多小时; 等了一个多小时; 等了两个小时; 等了两天; 等了三天; 等了几周; 等了一个月",
  ),
  group(
    "排队太久|排隊太久",
    "排队; 排队久; 排队很久; 排队长; 排队太长; 排长队; 排队人多; 排队时间长; 排队时间太长; 排队时间过长; 排队时间久; 排不上队; 排不到队; 排了很久; 排了半天; 排队严重; 排队等候; 排队排了; 排了半个小时",
  ),
  group(
    "响应慢|回應慢",
    "响应太慢; 响应很慢; 响应超时; 响应迟缓; 响应滞后; 反应慢; 反应太慢; 反应很慢; 反应迟钝; 回应慢; 回复慢; 回复太慢; 回复很慢; 回复超时; 不回复; 没回复; 没有回复; 未回复; 没人回复; 半天不回",
  ),
  group(
    "处理慢|處理慢",
    "处理太慢; 处理很慢; 处理拖延; 处理超时; 处理周期长; 处理时间长; 处理时间太长; 办理慢; 办理太慢; 解决慢; 解决太慢; 效率低; 效率太低; 效率差; 效率慢; 拖延; 一拖再拖; 拖拖拉拉; 拖了很久; 进度慢; 进度缓慢",
  ),
  group(
    "打不通|打不通",
    "电话难打; 难打; 打不进; 打不进来; 难接通; 接不通; 接通难; 接通慢; 接通率低; 占线; 一直占线; 电话占线; 线路忙; 没人接; 无人接; 没人应答; 无人应答; 没人接听; 无人接听; 坐席忙; 客服全忙; 坐席全忙",
  ),
  group(
    "人工难找|人工難找",
    "找不到人工; 人工难接; 人工难转; 转人工难; 转人工太难; 转人工慢; 人工太难找; 客服难找; 客服太难找; 接不了人工; 进不了人工; 人工排队",
  ),
  group(
    "态度差|態度差",
    "态度不好; 态度恶劣; 态度很差; 态度太差; 态度极差; 态度非常差; 态度特别差; 态度十分恶劣; 态度不行; 态度不怎么样; 态度有问题; 态度问题; 态度消极; 态度不端正; 态度冷淡; 态度冷漠; 态度敷衍; 态度生硬; 态度傲慢; 态度强硬; 态度蛮横; 态度嚣张; 冷淡; 冷漠; 冷冰冰; 傲慢; 爱答不理; 爱搭不理; 爱理不理; 不理人",
  ),
  group(
    "语气差|語氣差",
    "语气生硬; 语气不好; 语气很冲; 语气冲; 语气冷淡; 语气强硬; 口气生硬; 口气不好; 口气很冲; 口气冲; 口气差; 说话难听; 说话冲; 说话很冲; 说话生硬; 语调生硬",
  ),
  group("不耐烦|不耐煩", "不耐心; 没耐心; 没有耐心; 缺乏耐心; 不够耐心; 耐心不足"),
  group("敷衍|敷衍", "敷衍了事; 应付了事; 应付客户; 打发人; 推卸责任; 不负责任"),
  group("挂电话|掛電話", "挂我电话; 直接挂断; 主动挂断; 中途挂断; 随意挂机; 强行挂断; 挂断电话; 挂机"),
  group(
    "不专业|不專業",
    "不够专业; 不太专业; 业务不熟; 业务不熟练; 业务不熟悉; 业务不精; 不熟悉业务; 专业知识不够; 专业知识不足; 专业能力不足; 能力差; 水平差; 水平低; 技术差; 不懂业务; 不懂产品; 不懂",
  ),
  group("说不清楚|說不清楚", "讲不明白; 讲不清楚; 说不明白; 解释不清; 解释不清楚; 表达不清; 说不清"),
  group(
    "解答错误|解答錯誤",
    "回答错误; 答非所问; 误导; 误导我; 解答不准确; 回答不准确; 答案不一样; 说法不一; 前后矛盾; 答案不一致; 说法不一致",
  ),
  group(
    "未解决|未解決",
    "没解决; 没有解决; 问题没解决; 问题未解决; 没有得到解决; 问题没得到解决; 问题得不到解决; 解决不了; 无法解决; 不能解决; 不解决; 未能解决; 没给解决; 没人解决; 没处理; 没有处理; 未处理; 没人处理; 无人处理; 问题还在; 问题依旧存在; 问题依然存在; 问题仍然存在; 没有结果; 没结果; 没有完全解决; 没完全解决; 未完全解决; 没有彻底解决; 没彻底解决; 未彻底解决; 没有真正解决; 没真正解决; 没下文; 没有下文; 不了了之; 石沉大海",
  ),
  group(
    "反复投诉|反覆反映",
    "反复; 反复多次; 多次反映; 多次反馈; 多次投诉; 反映多次; 反映好几次; 反映很多次; 反复咨询; 多次咨询; 多次来电; 打了很多次; 打了多次; 打了好几次; 打了几次; 多次打电话; 投诉多次",
  ),
  group(
    "承诺未兑现|承諾未兌現",
    "承诺没兑现; 承诺不兑现; 承诺未履行; 说话不算话; 言而无信; 没有兑现; 答应的没做到; 说好回电没回; 没回电; 没有回电; 不回电; 没人回电",
  ),
  group(
    "多次转接|多次轉接",
    "转接; 反复转接; 来回转接; 转来转去; 被转来转去; 踢皮球; 互相推诿; 推诿; 扯皮; 反复转; 来回转; 转接次数多",
  ),
  group(
    "重复说明|重複說明",
    "重复说; 重新说一遍; 重复一遍; 要重新说; 又要重说; 重复问题; 重说一遍; 重复描述",
  ),
  group(
    "系统故障|系統故障",
    "故障; 系统报错; 报错; 出错; 系统崩溃; 崩溃; 宕机; 瘫痪; 系统卡; 系统卡顿; 卡顿; 很卡; 太卡; 卡死; 死机; 闪退; 打不开; 登不上; 登不了; 登录不上; 不能用; 用不了; 系统异常; 提示异常",
  ),
  group(
    "没告知|沒告知",
    "没通知; 没有通知; 没有告知; 未告知; 未通知; 没提醒; 没有提醒; 没说明; 没告诉; 没提示; 不告知; 不通知",
  ),
  group("信息查不到|資訊查不到", "查不到; 查不了; 看不到; 没有我的信息; 没有记录; 查不到记录"),
  group(
    "收费贵|收費貴",
    "太贵; 很贵; 好贵; 价格贵; 价格高; 收费高; 费用高; 费用贵; 资费贵; 资费高; 话费贵; 话费高; 套餐贵",
  ),
  group("乱收费|亂收費", "乱扣费; 乱扣钱; 多收费; 多扣费; 多扣钱; 乱扣; 偷扣费"),
  group(
    "流程繁琐|流程繁瑣",
    "太麻烦; 很麻烦; 麻烦; 繁琐; 手续多; 步骤多; 流程长; 流程多; 环节多; 不方便; 不便捷; 流程复杂",
  ),
  group(
    "信号差|訊號差",
    "信号弱; 没信号; 无信号; 信号不好; 网络差; 网速慢; 网络慢; 断网; 掉线; 老掉线; 网络卡",
  ),
  group("质量差|品質差", "质量不好; 质量问题; 品质差; 做工差; 坏了; 又坏了"),
  group("退款慢|退款慢", "退款太慢; 退款很慢; 到账慢; 没到账; 没有到账; 未到账; 迟迟不到账"),
  group("不及时|不及時", "不够及时; 没有及时; 未及时处理; 未及时回复; 没有及时处理"),
  group(
    "long wait|long wait",
    "wait; waiting; waited; wait time; waiting time; waited too long; waited long; on hold; hold time; kept on hold; long queue; long line; queue; queuing; waiting too long; wait too long; wait was too long; wait is too long; took too long; takes too long; taking too long; took forever; took ages",
  ),
  group(
    "slow response|slow response",
    "slow; too slow; very slow; slow reply; slow service; slow to respond; slow to answer; late response; late reply; delayed response; delay; delayed; no response; no reply",
  ),
  group(
    "unanswered call|unanswered call",
    "no answer; nobody answered; no one answered; never answered; couldn't get through; could not get through; can't get through; hard to reach; line busy; lines busy; busy line",
  ),
  group(
    "rude|rude",
    "impolite; discourteous; disrespectful; bad attitude; poor attitude; terrible attitude; arrogant; condescending",
  ),
  group(
    "not helpful|not helpful",
    "unhelpful; wasn't helpful; not willing to help; unwilling to help; refused to help; couldn't help; could not help; can't help; unable to help; useless",
  ),
  group(
    "not resolved|not resolved",
    "unresolved; not solved; unsolved; not fixed; still broken; still not working; never resolved; never fixed; never solved; wasn't resolved; was not resolved; didn't solve; did not solve; didn't resolve; did not resolve; didn't fix; no solution; no resolution; issue persists; problem persists; unable to resolve",
  ),
  group(
    "unprofessional|unprofessional",
    "incompetent; clueless; untrained; inexperienced; unskilled; lack of knowledge; not knowledgeable",
  ),
  group("expensive|expensive", "overpriced; costly; too expensive; rip-off; ripoff"),
];

function group(names: string, words: string): SynonymGroup {
  const [simplified = "", traditional = simplified] = names.split("|");
  return { simplified, traditional, words: [simplified, ...phraseList(words)] };
}
