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

  "copy-too-large":
    "活頁簿太大，網頁版 Excel 無法由增益集開啟副本。請用「檔案 → 另存新檔 → 下載副本」存一份，開啟該副本，再在其窗格裡選「本檔案已是副本，就地轉換」。",
  share: "產生脫敏版…",
  "share-title": "產生可對外分享的脫敏版？",
  "share-text":
    "會在新視窗開啟本活頁簿的副本，再在副本裡轉換：只留彙總與改善表格，去掉原始資料、明細、客戶與客服名單，客戶姓名改為「客戶A」等代號，電話、信箱等一律遮蓋。本活頁簿不變，只記住客戶的代號。",
  "share-open": "開啟副本",
  "share-in-place": "本檔案已是副本，就地轉換",
  "share-in-place-title": "這個檔案真的是副本嗎？",
  "share-in-place-text":
    "轉換會刪除本檔案的原始資料、明細和名單，無法復原。請先用「另存新檔」存好原檔案，並確認現在開啟的是副本。",
  "share-not-yet": "先不轉換",
  "share-opening": "正在準備副本…",
  "share-opened": "副本已在新視窗開啟",
  "share-opened-text": "請到新視窗開啟本增益集的窗格，點「轉為脫敏版」，再儲存。",
  "share-copy": "這是為分享開啟的副本",
  "share-copy-text": "轉換後無法復原：原始資料、明細和名單會被刪除，姓名、電話等會被遮蓋。原活頁簿不受影響。",
  "share-convert": "轉為脫敏版",
  "share-converting": "正在轉為脫敏版…",
  "share-done": "脫敏版已就緒",
  "share-done-text":
    "請另存後傳送。傳送前請看一遍；您自己加的註解、圖表工作表和作者資訊不在轉換之列，請用「檔案 → 資訊 → 檢查問題」清除。",
  "share-failed": "沒有產生脫敏版",
  "share-failed-safe": "原活頁簿沒有改動。",
  "share-half": "轉換沒有完成：請不要傳送這份副本，關閉它並重新開啟副本。",
};
