import type { Language } from "./message";

/** 繁體中文. */
export const TRADITIONAL_CHINESE: Language = {
  listSeparator: "、",
  templates: {
    unexpected: "發生了未預料的錯誤({code})。您的資料沒有被改動。{detail}",
    cancelled: "已取消。您的資料和已填寫的內容沒有被改動。",

    "usage-input-missing": "沒有寫輸入檔案。用法:npm run generate -- 輸入.xlsx -o 輸出.xlsx",
    "usage-output-missing": "沒有寫輸出檔案。請加上 -o 輸出.xlsx",
    "usage-surplus-word": "多出來的內容:{word}。一次只能處理一個輸入檔案;含空格的路徑請加引號。",
    "usage-output-is-input": "輸出檔案不能就是輸入檔案({path})。請換一個輸出檔名。",
    "usage-output-type": "輸出檔案須為 .xlsx 或 .xlsm:{path}",
    "usage-macro-type": "含巨集的活頁簿(.xlsm)須另存為 .xlsm,其他的須存為 .xlsx。輸入:{input},輸出:{output}",
    "usage-role-form": '--role {word} 的寫法不對,應為 --role 角色="欄名",例如 --role score="滿意度評分"',
    "usage-role-unknown": "沒有叫 {role} 的角色。可用的角色:{roles}",
    "usage-value": "--{option} 不能是「{value}」。可用的值:{values}",
    "usage-unknown-option": "命令寫法不對:{detail}",
    "usage-port": "--port 須為 0 到 65535 的整數,不能是「{value}」。",

    "file-not-found": "找不到檔案 {path}。請檢查路徑。",
    "file-unreadable": "無法讀取檔案 {path}({detail})。請檢查權限,或關閉正在使用它的程式。",
    "file-unwritable": "無法寫入檔案 {path}({detail})。請檢查資料夾是否存在、是否有權限,或檔案是否正被開啟。",
    "file-type-unknown": "不支援的檔案類型:{path}。請用 .xlsx、.xlsm 或 .csv。",
    "file-empty": "檔案 {path} 是空的。請重新匯出後再試。",
    "file-damaged": "檔案 {path} 已損壞,無法完整讀取。請在 Excel 裡開啟並另存一份,或重新匯出。",
    "file-encrypted": "檔案 {path} 設有開啟密碼。請在 Excel 裡移除密碼(檔案 > 資訊 > 保護活頁簿)後再試。",
    "file-legacy-xls": "檔案 {path} 是舊的 .xls 格式。請在 Excel 裡另存為 .xlsx 後再試。",
    "file-binary-xlsb": "檔案 {path} 是 .xlsb 格式。請在 Excel 裡另存為 .xlsx 後再試。",
    "file-not-a-workbook": "檔案 {path} 不是 Excel 活頁簿。請選擇 .xlsx、.xlsm 或 .csv 檔案。",
    "file-too-large": "檔案 {path} 太大,無法處理。請拆分後再試。",

    "pane-title": "客服滿意度持續改進",
    "pane-introduction":
      "讀取本活頁簿裡的滿意度調查,清洗、計算、歸因,並產生改進與追蹤表格。原始資料不會被改動。",
    "pane-generate": "一鍵產生",
    "pane-cancel": "取消",
    "pane-done": "已產生",
    "pane-sheets": "工作表:{sheets}",
    "figure-rate": "總體滿意度",
    "figure-dissatisfied-rate": "不滿意率",
    "figure-valid-answers": "有效回訪數",
    "figure-all-rows": "回訪總數",
    "summary-rows": "讀取 {read} 列,保留 {kept} 列,剔除 {excluded} 列。",
    "summary-satisfaction":
      "總體滿意度 {rate}(95% 區間 {low}–{high},n={n}),不滿意率 {dissatisfied},平均分 {mean}。",
    "summary-nps": "NPS {score}(n={n})。",
    "summary-core": "核心問題:{problems}。",
    "summary-written": "已寫入 {output}",
    "stage-reading": "正在讀取調查資料…",
    "stage-analysing": "正在分析…",
    "stage-writing": "正在寫入工作表…",
    "stage-finishing": "正在收尾…",
  },
};
