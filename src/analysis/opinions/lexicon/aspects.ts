import { phraseList } from "../../reasons/dictionary/phraseList";
import type { ShippedTheme } from "./themes";

/**
 * Words that name a theme and judge nothing. Where the dictionary of reasons has one of them as a complaint, in a
 * comment it is none: "希望缩短等待时间" wishes, "态度" alone says nothing.
 */
export const ASPECTS: Readonly<Partial<Record<ShippedTheme, readonly string[]>>> = {
  service: phraseList("服务; 服务质量; 客服; 客户服务; service; customer service; support; experience; 体验"),
  attitude: phraseList(
    "态度; 服务态度; 语气; 口气; 说话; 脾气; 服务意识; 打断; attitude; service attitude; staff attitude; tone; tone of voice; manner; patience; courtesy",
  ),
  skill: phraseList(
    "专业能力; 专业知识; 专业水平; 业务能力; 业务知识; 业务水平; 解答; 讲解; 解释; 培训; 知识; knowledge; expertise; skills; training; explanation",
  ),
  unresolved: phraseList(
    "解决; 解决问题; 问题解决; 解决率; 解决方案; 处理结果; 解决能力; 回访; 跟进; 一次解决; solution; resolution; first call resolution; follow up; follow-up; outcome",
  ),
  waiting: phraseList(
    "等待; 等待时长; 等待时间; 排队; 排队时间; 响应速度; 响应时间; 响应时效; 响应及时性; 接通; 接通率; 接听; 人工客服; 人工; 找人工; 转人工; 人手; 速度; 效率; 处理速度; 回复速度; 高峰期; wait; waiting; wait time; wait times; waiting time; queue; queues; hold time; response time; response; speed; staffing; more staff; more agents; call back; callback",
  ),
  delivery: phraseList(
    "物流; 快递; 配送; 发货; 送货; 上门; 安装; 师傅; delivery; shipping; courier; installation; technician",
  ),
  transfer: phraseList("转接; transfer; transfers; transferred"),
  procedure: phraseList("流程; 手续; 步骤; 办理; 审批; 退款流程; procedure; process; paperwork; steps"),
  malfunction: phraseList(
    "系统; 语音菜单; 语音提示; 语音导航; 菜单; 界面; 功能; 机器人; 智能客服; 页面; system; menu; interface; chatbot; robot; voice menu; ivr",
  ),
  network: phraseList(
    "信号; 网络; 网速; 宽带; 覆盖; signal; network; coverage; reception; broadband; connectivity",
  ),
  quality: phraseList(
    "质量; 产品; 产品质量; 商品; 品质; 做工; 包装; quality; product; products; packaging; battery",
  ),
  information: phraseList(
    "信息; 通知; 告知; 说明; 提醒; 进度; 记录; 短信; information; notice; updates; instructions; signage; communication",
  ),
  order: phraseList("订单; 发票; 库存; order; orders; invoice; stock"),
  fees: phraseList(
    "资费; 价格; 收费; 费用; 话费; 套餐; 流量; 优惠; 折扣; 活动; 积分; 优惠券; price; prices; pricing; cost; costs; fee; fees; charge; charges; bill; billing; subscription; discount; discounts; rewards; coupons",
  ),
  policy: phraseList(
    "政策; 规定; 制度; 规则; 退换货; 保修; 赔偿; 补偿; policy; policies; warranty; terms; rules; regulation; regulations; refund; compensation",
  ),
  selfService: phraseList(
    "小程序; 公众号; 微信; app; 网上; 线上; 在线; 自助; 自助查询; 自助服务; 自助办理; 网站; 官网; 网点; 门店; 渠道; self-service; self service; online; website; mobile app; channel; channels; branch; branches; wechat",
  ),
  environment: phraseList(
    "环境; 停车; 位置; 卫生; weather; traffic; parking; location; environment; cleanliness",
  ),
};
