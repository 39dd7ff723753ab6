/** What stands around the steps of the pane, and what the ribbon's buttons say, in simplified Chinese. */
export const PANE = {
  "list-separator": "、",
  "pane-title": "客服满意度持续改进",
  "pane-generate": "一键生成",
  "pane-cancel": "取消",

  "tab-analysis": "分析",
  "tab-tracking": "跟踪",
  "tab-verification": "效果验证",
  "tabs-label": "面板内容",
  "steps-label": "步骤",
  "step-data": "数据",
  "step-make": "生成",
  "step-results": "结果",
  "step-results-overtaken": "待更新",
  "settings-open": "设置",
  "help-open": "帮助",
  close: "关闭",
  "notice-failed": "没有成功",
  retry: "重试",
  "show-more": "展开其余 {count} 项",
  "show-less": "收起",
  "open-sheet": "打开",
  "result-show": "在《{sheet}》中查看",
  "safe-nothing-written": "没有改动任何内容。",

  save: "保存",
  saving: "正在保存…",
  "save-failed": "没有保存",
  "safe-not-written": "工作簿没有改动，您填写的内容还在这里。",
  edit: "修改",

  "nothing-to-undo": "没有可以撤销的生成：本工作簿还没有生成过，或上次生成已经撤销。",
  "nothing-to-share":
    "生成的表中没有可对外分享的：它们都含明细、客户或客服名单。请同时生成其他表，例如满意度指标或满意度改进月报。",
  "nothing-to-refresh":
    "本工作簿里还没有生成过表格，没有可刷新的内容。请先点“一键生成”，或打开面板选择要生成的表格。",
  "sheets-refreshed": "已按最新数据更新 {count} 张表：{sheets}。您填写的内容已保留，没有新增表格。",
  "sheets-made": "已生成 {count} 张表：{sheets}。",
  "command-running": "上一项操作还没有结束，请稍候再试。",
} as const satisfies Readonly<Record<string, string>>;
