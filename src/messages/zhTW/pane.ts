import type * as zhCN from "../zhCN/pane";

/** What stands around the steps of the pane, and what the ribbon's buttons say, in traditional Chinese. */
export const PANE: Readonly<Record<keyof typeof zhCN.PANE, string>> = {
  "list-separator": "、",
  "pane-title": "客服滿意度持續改進",
  "pane-generate": "一鍵產生",
  "pane-cancel": "取消",

  "tab-analysis": "分析",
  "tab-tracking": "追蹤",
  "tab-verification": "效果驗證",
  "tabs-label": "窗格內容",
  "steps-label": "步驟",
  "step-data": "資料",
  "step-make": "產生",
  "step-results": "結果",
  "step-results-overtaken": "待更新",
  "settings-open": "設定",
  "help-open": "說明",
  close: "關閉",
  "notice-failed": "沒有成功",
  retry: "重試",
  "show-more": "展開其餘 {count} 項",
  "show-less": "收合",
  "open-sheet": "開啟",
  "result-show": "在《{sheet}》中查看",
  "safe-nothing-written": "沒有改動任何內容。",

  save: "儲存",
  saving: "正在儲存…",
  "save-failed": "沒有儲存",
  "safe-not-written": "活頁簿沒有改動，您填寫的內容還在這裡。",
  edit: "修改",

  "nothing-to-undo": "沒有可以撤銷的產生：本活頁簿還沒有產生過，或上次產生已經撤銷。",
  "nothing-to-share":
    "產生的表中沒有可對外分享的：它們都含明細、客戶或客服名單。請同時產生其他表，例如滿意度指標或滿意度改進月報。",
  "nothing-to-refresh":
    "本活頁簿裡還沒有產生過表格，沒有可重新整理的內容。請先點「一鍵產生」，或開啟窗格選擇要產生的表格。",
  "sheets-refreshed": "已按最新資料更新 {count} 張表：{sheets}。您填寫的內容已保留，沒有新增表格。",
  "sheets-made": "已產生 {count} 張表：{sheets}。",
  "command-running": "上一項操作還沒有結束，請稍候再試。",
};
