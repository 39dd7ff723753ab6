import { phraseList } from "../../reasons/dictionary/phraseList";
import type { ShippedTheme } from "./themes";

/** Praise by theme. Denied, it is a complaint: "不是很专业", "wasn't very helpful". */
export const PRAISE: Readonly<Partial<Record<ShippedTheme, readonly string[]>>> = {
  service: phraseList(`
很好; 挺好; 非常好; 特别好; 真好; 太好了; 好评; 不错; 很不错; 满意; 很满意; 非常满意; 十分满意; 比较满意; 服务好; 服务很好; 服务非常好; 服务不错; 服务到位; 服务周到
服务一流; 服务优质; 服务满意; 周到; 很棒; 真棒; 太棒了; 点赞; 赞; 给力; 优秀; 靠谱; 值得信赖; 值得推荐; 推荐; 体验好; 体验很好; 体验不错; 感谢; 谢谢; 辛苦了
没话说; 没得说; 没的说; 没毛病; 无可挑剔; 挑不出毛病; 五星; 完美; 舒心; 省心; 放心
good; great; excellent; amazing; awesome; fantastic; wonderful; perfect; brilliant; superb; outstanding; nice; satisfied; very satisfied; happy with; pleased; good service; great service
excellent service; love it; loved it; recommend; would recommend; highly recommend; well done; thank you; thanks; five stars; impressed; the best
can't complain; cannot complain; nothing to complain; nothing to complain about; couldn't be better; could not be better; couldn't be happier; could not be happier; can't fault
`),
  attitude: phraseList(`
态度好; 态度很好; 态度非常好; 态度不错; 态度特别好; 态度友好; 态度和蔼; 态度亲切; 态度热情; 服务态度好; 服务态度很好; 态度端正; 热情; 耐心; 很有耐心; 有耐心; 亲切; 友好; 友善; 礼貌; 有礼貌
和气; 和蔼; 客气; 贴心; 细心; 细致; 用心; 温柔; 语气好; 语气温和; 尊重; 真诚; 诚恳; 暖心; 主动; 负责; 认真; 认真负责; 有责任心; 同理心
polite; friendly; patient; very kind; so kind; courteous; respectful; caring; pleasant; warm; welcoming; good attitude; great attitude; positive attitude; attentive; sympathetic; empathetic; helpful
helpful staff; friendly staff; lovely; cheerful; considerate; sincere; professional manner
`),
  skill: phraseList(`
专业; 很专业; 非常专业; 专业知识丰富; 业务熟练; 业务精通; 熟练; 懂业务; 讲得很清楚; 讲得清楚; 讲解清楚; 讲解详细; 讲解很细; 讲解细致; 解释清楚; 解释得很清楚; 解释详细; 说得清楚; 说得很清楚; 说明清楚
解答清楚; 解答详细; 解答专业; 回答专业; 回答准确; 清楚明了; 思路清晰; 水平高; 经验丰富; 能力强; 技术好; 技术过硬
professional; knowledgeable; competent; experienced; skilled; expert; explained clearly; clear explanation; well explained; explained everything; well trained; knew what; understood
`),
  unresolved: phraseList(`
解决了; 解决了问题; 问题解决; 问题已解决; 问题解决了; 问题很快解决; 已解决; 很快解决; 快速解决; 及时解决; 顺利解决; 圆满解决; 彻底解决; 帮我解决; 帮忙解决; 一次解决; 有效解决; 一次性解决; 成功解决; 处理好了; 处理得当; 处理得很好
处理妥当; 修好了; 搞定; 有效
resolved; solved; fixed; problem solved; issue resolved; sorted; sorted out; solved my problem; resolved my issue; fixed my issue; worked well; works well; effective
`),
  waiting: phraseList(`
响应快; 响应很快; 响应迅速; 响应及时; 回复快; 回复很快; 回复及时; 回复迅速; 反应快; 处理快; 处理很快; 处理及时; 处理迅速; 解决快; 接通快; 接听快; 速度快; 速度很快; 效率高; 效率很高; 高效; 高效率; 及时; 很及时
很快; 迅速; 快捷; 快速; 准时; 守时; 不用等; 无需等待; 没有等待; 不用排队; 秒回; 秒接
fast; quick; quickly; prompt; promptly; efficient; timely; on time; fast response; quick response; responsive; no wait; no waiting; short wait; immediately; speedy; swift; right away
`),
  delivery: phraseList(
    "送货快; 发货快; 物流快; 快递快; 配送快; 送货及时; 上门及时; 上门快; 准时上门; 准时送达; fast delivery; quick delivery; delivered on time; arrived on time; fast shipping",
  ),
  procedure: phraseList(
    "流程简单; 流程清晰; 流程顺畅; 手续简单; 简单; 方便; 很方便; 便捷; 便利; 顺利; 顺畅; 省事; easy; simple; convenient; smooth; smoothly; hassle free; hassle-free; straightforward; effortless",
  ),
  malfunction: phraseList(
    "系统稳定; 系统流畅; 流畅; 好用; 很好用; 易用; 操作简单; 功能全; 功能齐全; easy to use; user friendly; user-friendly; intuitive; reliable",
  ),
  network: phraseList(
    "信号好; 信号强; 信号稳定; 网速快; 网络好; 网络稳定; 网络快; good signal; strong signal; good coverage; good reception; fast internet",
  ),
  quality: phraseList(
    "质量好; 质量不错; 质量很好; 品质好; 做工好; 产品好; 产品不错; 耐用; 好吃; 新鲜; 正品; good quality; great quality; high quality; well made; durable; delicious; tasty; fresh; great product; good product",
  ),
  information: phraseList(
    "信息透明; 通知及时; 说明详细; 提醒及时; 沟通顺畅; 沟通良好; informative; well informed; kept me informed; good communication; clear communication; clear instructions; transparent",
  ),
  fees: phraseList(
    "价格实惠; 价格便宜; 价格合理; 便宜; 实惠; 划算; 性价比高; 收费合理; 优惠多; 优惠大; 物美价廉; cheap; affordable; good value; reasonable price; good price; great price; value for money; fair price; well priced",
  ),
  policy: phraseList("退款快; 退换方便; 灵活; 合理; 保障; fair policy; flexible; refunded; full refund"),
  environment: phraseList(
    "环境好; 环境不错; 干净; 整洁; 卫生; 安静; clean; tidy; comfortable; cosy; cozy; quiet; good location",
  ),
};
