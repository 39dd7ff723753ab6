/** What the pane says where something went wrong, in traditional Chinese. */
export const FAILURES: Readonly<Record<string, string>> = {
  "in-pane-unexpected":
    "發生了未預料的錯誤（{code}）。您的資料沒有被改動。請再試一次；仍不行時，請儲存活頁簿並重新開啟。{detail}",
  "in-pane-sheet-not-found":
    "活頁簿裡沒有名為「{sheet}」的工作表，可能已改名或刪除。請在「資料」一步點「重新尋找」，或再產生一次。",
  "in-pane-sheet-protected":
    "工作表「{sheet}」受保護，無法寫入。沒有任何內容被改動。請先取消保護（校閱 > 取消保護工作表），再試一次。",
  "in-pane-cell-edit-mode": "有儲存格正在編輯。請按 Enter 或 Esc 結束編輯，再試一次。",
  "in-pane-source-empty":
    "工作表「{sheet}」是空的。請開啟有調查明細的工作表再點「重新尋找」，或選取資料範圍後點「改用選取的範圍」。",
  "in-pane-score-not-found":
    "工作表「{sheet}」第 {headerRow} 列的欄名裡沒有評分欄。欄名有：{headers}。請選取調查明細後點「改用選取的範圍」，或給評分欄寫上欄名。",
  "in-pane-score-not-readable":
    "「{header}」欄裡沒有能識別的評分（例如：{samples}）。請換一欄作評分，或檢查該欄。",
  "in-pane-role-column-not-found": "工作表「{sheet}」裡沒有名為「{wanted}」的欄了。請點「重新尋找」。",
  "in-pane-ivr-suspected":
    "「{header}」欄只有 1–3，可能是 IVR 按鍵（1 滿意、2 基本滿意、3 不滿意）。現按 1–5 分處理；如是按鍵，請在上面改量表。",
  "in-pane-ivr-assumed": "「{header}」欄按 IVR 按鍵讀取（1 滿意、2 基本滿意、3 不滿意）。如不是，請改量表。",
  "in-pane-scale-uncertain": "「{header}」欄的量表不能確定，請核對量表。",
  "in-pane-period-invalid": "「{period}」不是有效的週期：結束日期不能早於開始日期。",
  "in-pane-period-without-time":
    "無法只看 {period}：資料裡沒有時間欄。請在「資料」一步指定時間欄，或評估全部資料。",

  "settings-invalid": "有參數不合要求（{settings}）。沒有寫入任何內容；請按各項下面的提示更正後再儲存。",
  "category-unnamed": "類別須有名稱。沒有寫入任何內容；請填寫名稱。",
  "category-taken": "已有名為「{category}」的類別。沒有寫入任何內容；請換一個名稱。",
  "phrase-taken": "詞語「{phrase}」已屬於「{category}」。沒有寫入任何內容；請先從那裡去掉，或在這裡刪去。",
  "row-gone": "《{sheet}》裡已找不到這一列（{row}），可能已被刪除。沒有寫入任何內容；請點「重新整理」再看。",
  "cell-changed":
    "《{sheet}》的「{column}」剛被別人改為「{found}」。沒有寫入任何內容；請點「重新整理」，看過後再改。",
  "progress-invalid": "進度須在 0 到 100 之間。沒有寫入任何內容。",
  "nothing-tracked": "沒有未完成的改善措施。先產生《改進計畫》和《改善措施追蹤表》，再檢查逾期。",
  "nothing-to-refresh":
    "本活頁簿裡還沒有產生過表格，沒有可重新整理的內容。請先點「一鍵產生」，或開啟窗格選擇要產生的表格。",
  "sheets-refreshed": "已按最新資料更新 {count} 張表：{sheets}。您填寫的內容已保留，沒有新增表格。",
  "command-running": "上一項操作還沒有結束，請稍候再試。",
};
