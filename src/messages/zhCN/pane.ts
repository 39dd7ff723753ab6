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

  "copy-too-large":
    "工作簿太大，网页版 Excel 无法由加载项打开副本。请用“文件 → 另存为 → 下载副本”存一份，打开该副本，再在其面板里选“本文件已是副本，就地转换”。",
  share: "生成脱敏版…",
  "share-title": "生成可对外分享的脱敏版？",
  "share-text":
    "会在新窗口打开本工作簿的副本，再在副本里转换：只留汇总与改进表格，去掉原始数据、明细、客户与客服名单，客户姓名改为“客户A”等代号，电话、邮箱等一律遮盖。本工作簿不变，只记住客户的代号。",
  "share-open": "打开副本",
  "share-in-place": "本文件已是副本，就地转换",
  "share-in-place-title": "这个文件真的是副本吗？",
  "share-in-place-text":
    "转换会删除本文件的原始数据、明细和名单，无法恢复。请先用“另存为”存好原文件，并确认现在打开的是副本。",
  "share-not-yet": "先不转换",
  "share-opening": "正在准备副本…",
  "share-opened": "副本已在新窗口打开",
  "share-opened-text": "请到新窗口打开本加载项的面板，点“转为脱敏版”，再保存。",
  "share-copy": "这是为分享打开的副本",
  "share-copy-text": "转换后无法恢复：原始数据、明细和名单会被删除，姓名、电话等会被遮盖。原工作簿不受影响。",
  "share-convert": "转为脱敏版",
  "share-converting": "正在转为脱敏版…",
  "share-done": "脱敏版已就绪",
  "share-done-text":
    "请另存后发送。发送前请看一遍；您自己加的批注、图表工作表和作者信息不在转换之列，请用“文件 → 信息 → 检查问题 → 检查文档”清除。",
  "share-failed": "没有生成脱敏版",
  "share-failed-safe": "原工作簿没有改动。",
  "share-half": "转换没有完成：请不要发送这份副本，关闭它并重新打开副本。",
} as const satisfies Readonly<Record<string, string>>;
