/** What dissatisfied callers say, by the category it belongs to, with the share of mentions in document 000's example. */
export const REASON_PHRASES: readonly {
  readonly category: string;
  readonly weight: number;
  readonly phrases: readonly string[];
}[] = [
  {
    category: "等待时长",
    weight: 45,
    phrases: [
      "排队等了快二十分钟才有人接",
      "等待时间过长",
      "电话一直占线打不进来",
      "高峰期根本排不上队",
      "在线客服半天不回复",
      "等了很久没人接听",
      "响应太慢了",
    ],
  },
  {
    category: "专业能力",
    weight: 25,
    phrases: [
      "业务不熟练,问了三个人答案都不一样",
      "解答错误,照着做反而更糟",
      "客服不懂产品,说不清楚",
      "答非所问",
      "专业知识不够,讲不明白",
    ],
  },
  {
    category: "转接流程",
    weight: 9,
    phrases: ["转了两次又要重新说一遍", "多次转接无人接听", "被转来转去,互相推诿", "转接后又要重复一遍问题"],
  },
  {
    category: "问题未解决",
    weight: 5,
    phrases: ["打了三次电话问题还是没解决", "反映多次没有下文", "说好处理,过了一周问题还在"],
  },
  {
    category: "服务态度",
    weight: 6,
    phrases: ["语气生硬,很不耐烦", "态度差", "没等我说完就挂电话", "客服态度冷漠,爱理不理"],
  },
  {
    category: "功能故障",
    weight: 5,
    phrases: ["语音提示异常,按了没反应", "系统卡顿一直登录不上", "App闪退没法提交"],
  },
  {
    category: "信息缺失",
    weight: 3,
    phrases: ["查不到我上次的记录", "客服看不到我的历史工单", "系统里没有我的信息"],
  },
  { category: "客户误解", weight: 1, phrases: ["是我自己理解错了"] },
  { category: "外部环境", weight: 1, phrases: ["当时周围太嘈杂"] },
];
