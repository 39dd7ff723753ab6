import type { Language } from "./message";

/** 繁體中文. */
export const TRADITIONAL_CHINESE: Language = {
  listSeparator: "、",
  templates: {
    unexpected: "發生了未預料的錯誤（{code}）。您的資料沒有被改動。{detail}",
    cancelled: "已取消。您的資料和已填寫的內容沒有被改動。",

    "usage-input-missing": "沒有寫輸入檔案。用法：npm run generate -- 輸入.xlsx -o 輸出.xlsx",
    "usage-output-missing": "沒有寫輸出檔案。請加上 -o 輸出.xlsx",
    "usage-surplus-word": "多出來的內容：{word}。一次只能處理一個輸入檔案；含空格的路徑請加引號。",
    "usage-output-is-input": "輸出檔案不能就是輸入檔案（{path}）。請換一個輸出檔名。",
    "usage-output-type": "輸出檔案須為 .xlsx 或 .xlsm：{path}",
    "usage-macro-type":
      "含巨集的活頁簿（.xlsm）須另存為 .xlsm，其他的須存為 .xlsx。輸入：{input}，輸出：{output}",
    "usage-role-form": '--role {word} 的寫法不對，應為 --role 角色="欄名"，例如 --role score="滿意度評分"',
    "usage-role-unknown": "沒有叫 {role} 的角色。可用的角色：{roles}",
    "usage-value": "--{option} 不能是「{value}」。可用的值：{values}",
    "usage-unknown-option": "命令寫法不對：{detail}",
    "usage-port": "--port 須為 0 到 65535 的整數，不能是「{value}」。",

    "file-not-found": "找不到檔案 {path}。請檢查路徑。",
    "file-unreadable": "無法讀取檔案 {path}（{detail}）。請檢查權限，或關閉正在使用它的程式。",
    "file-unwritable":
      "無法寫入檔案 {path}（{detail}）。請檢查資料夾是否存在、是否有權限，或檔案是否正被開啟。",
    "file-type-unknown": "不支援的檔案類型：{path}。請用 .xlsx、.xlsm 或 .csv。",
    "file-empty": "檔案 {path} 是空的。請重新匯出後再試。",
    "file-damaged": "檔案 {path} 已損壞，無法完整讀取。請在 Excel 裡開啟並另存一份，或重新匯出。",
    "file-encrypted": "檔案 {path} 設有開啟密碼。請在 Excel 裡移除密碼（檔案 > 資訊 > 保護活頁簿）後再試。",
    "file-legacy-xls": "檔案 {path} 是舊的 .xls 格式。請在 Excel 裡另存為 .xlsx 後再試。",
    "file-binary-xlsb": "檔案 {path} 是 .xlsb 格式。請在 Excel 裡另存為 .xlsx 後再試。",
    "file-not-a-workbook": "檔案 {path} 不是 Excel 活頁簿。請選擇 .xlsx、.xlsm 或 .csv 檔案。",
    "file-too-large": "檔案 {path} 太大，無法處理。請拆分後再試。",

    "pane-title": "客服滿意度持續改進",
    "pane-introduction":
      "讀取本活頁簿裡的滿意度調查，清洗、計算、歸因，並產生改進與追蹤表格。原始資料不會被改動。",
    "pane-generate": "一鍵產生",
    "pane-cancel": "取消",
    "pane-done": "已產生",
    "pane-sheets": "工作表：{sheets}",
    "figure-rate": "總體滿意度",
    "figure-dissatisfied-rate": "不滿意率",
    "figure-valid-answers": "有效回訪數",
    "figure-all-rows": "回訪總數",
    "summary-rows": "讀取 {read} 列，保留 {kept} 列，剔除 {excluded} 列。",
    "summary-satisfaction":
      "總體滿意度 {rate}（95% 區間 {low}–{high}，n={n}），不滿意率 {dissatisfied}，平均分 {mean}。",
    "summary-nps": "NPS {score}（n={n}）。",
    "summary-core": "核心問題：{problems}。",
    "summary-written": "已寫入 {output}",
    "stage-reading": "正在讀取調查資料…",
    "stage-analysing": "正在分析…",
    "stage-writing": "正在寫入工作表…",
    "stage-finishing": "正在收尾…",

    "source-empty": "工作表「{sheet}」是空的。請開啟有調查明細的工作表，或指定資料所在的範圍。",
    "header-not-found":
      "在工作表「{sheet}」裡沒有找到標題列。資料上方須有一列欄名，例如「工單號、滿意度評分、不滿意原因」。",
    "no-rows": "工作表「{sheet}」第 {headerRow} 列是標題，但下面沒有資料。請匯出含明細的調查資料。",
    "single-column":
      "工作表「{sheet}」只有一欄（{headers}），不像調查明細。請匯出每列一份答卷、至少含評分和一欄其他資訊的表格。",
    "score-not-found":
      '在工作表「{sheet}」第 {headerRow} 列的欄名裡沒有找到評分欄。欄名有：{headers}。請指定哪一欄是評分，例如 --role score="欄名"（或 --role nps=…、--role reason=…）。',
    "score-not-readable":
      "工作表「{sheet}」的「{header}」欄裡沒有能識別的評分（例如：{samples}）。請檢查該欄，或指定另一欄和量表（--role score=…、--scale …）。",
    "role-column-not-found": "工作表「{sheet}」裡沒有名為「{wanted}」的欄（用作 {role}）。欄名有：{headers}",
    "role-not-known": "沒有叫 {role} 的角色。可用的角色：{known}",
    "workbook-empty": "活頁簿裡沒有任何資料。請開啟含有滿意度調查明細的活頁簿。",
    "sheet-not-found": "活頁簿裡沒有名為「{sheet}」的工作表。現有：{sheets}",
    "range-invalid": "「{range}」不是有效的範圍。請寫成 A1:L500 的樣子。",
    "range-outside": "工作表「{sheet}」的範圍 {range} 裡沒有資料。請檢查範圍。",
    "sheet-protected":
      "工作表「{sheet}」受保護，無法寫入。請先取消保護（校閱 > 取消保護工作表），再產生一次。沒有任何內容被改動。",
    "workbook-protected":
      "活頁簿的結構受保護，無法新增工作表。請先取消保護（校閱 > 保護活頁簿），再產生一次。",
    "workbook-read-only": "活頁簿是唯讀的，無法寫入。請另存一份後再產生。",
    "cell-edit-mode": "有儲存格正在編輯。請按 Enter 或 Esc 結束編輯，再產生一次。",
    "excel-failed":
      "Excel 拒絕了一步操作（{officeCode}，{place}）。原始資料和已填寫的內容沒有被改動；請再產生一次，它會從頭補齊。",
    "ivr-suspected":
      "注意：「{header}」欄只有 1–3，可能是 IVR 按鍵（1 滿意、2 基本滿意、3 不滿意）。現按 1–5 分處理；如是按鍵，請用 --scale ivr。",
    "scale-uncertain": "注意：「{header}」欄的量表不能確定。如有誤，請用 --scale 指定。",
    "period-invalid":
      "「{period}」不是有效的週期。請寫成 2024-05、2024Q2、2024H1 或 2024-04-26..2024-05-25。",
    "period-without-time":
      '無法只看 {period}：資料裡沒有時間欄。請用 --role time="欄名" 指定時間欄，或不選週期。',
    "documents-empty": "所選的表格（{documents}）用這份資料都做不出來。請改選其他表格。",
    "dates-not-readable": "注意：「{header}」欄有 {count} 個日期無法識別，這些列不歸入任何月份。",
    "many-invalid-scores":
      "注意：「{header}」欄有 {invalid} 個值不在量表內（{valid} 個有效）。請檢查欄或量表是否選對。",
    "nps-from-rating": "注意：「{header}」是 0–10 分的總體評價，已按 NPS 計算。",
    "overall-missing": "注意：「{header}」裡沒有總體滿意度這一項，未計算總體滿意度。",
    "ticket-id-lost-digits":
      "注意：「{header}」欄有 {count} 個工單號已變成科學記號（如 1.2E+17），後幾位已遺失。請重新匯出為文字。",
    "time-taken-from": "注意：沒有評價時間欄，以「{header}」作為時間。",
    "sheet-is-ours": "工作表「{sheet}」是本增益集產生的，不能作為調查資料。請選擇原始資料所在的工作表。",
    "date-order-assumed":
      "注意：「{header}」欄的日期日、月順序無法從資料判斷，已按一種順序讀取。請核對月份是否正確。",
    "date-order-mixed":
      "注意：「{header}」欄的日期混用了「日/月」和「月/日」。請統一後重新匯出，否則月份可能有誤。",
    "ivr-assumed":
      "注意：「{header}」欄已按 IVR 按鍵讀取（1 滿意、2 基本滿意、3 不滿意）。如不是按鍵，請用 --scale 1-5。",
    "scale-reversed-suspected": "注意：「{header}」欄可能以 1 分為最好。現按分數越高越滿意處理，請核對。",
    "weight-not-used": "注意：「{header}」欄的權重未用於計算，各項指標按份數統計。",
    "answers-counted": "注意：按「{header}」欄的次數計入，共 {total} 份評分。",
    "summed-up-suspected":
      "注意：「{header}」欄像是彙總後的比率或平均值，不是每份答卷的評分，結果不可靠。請改用調查明細，或改為「評分、人數」的表。",
    "counts-too-large":
      "工作表「{sheet}」的「{header}」欄合計 {total} 份，超過一張工作表的列數。請拆分後再試。",
    "total-rows": "注意：有 {count} 列是合計列，未計入。",
    "repeated-headers": "注意：資料中有 {count} 列重複的標題列，未計入。",
    "small-sample": "注意：有效樣本只有 {n} 份，少於 {needed} 份（樣本偏少），結論請謹慎。",
    "everybody-gives-reasons": "注意：滿意的客戶也普遍填寫了原因欄，因此沒有按「邏輯矛盾」剔除。",
    "questions-for-some": "注意：多數答卷的分項評分是空的，因此沒有按「未完成」剔除。",
    "many-unclassified":
      "注意：{total} 條原因中有 {count} 條未能歸類。請在《原因分類字典》裡補充詞語後重新產生。",
    "flat-distribution": "注意：各類原因的佔比接近，柏拉圖沒有明顯的「關鍵少數」。",
    "formulas-kept":
      "注意：原有公式中有 {count} 個用到本機無法計算的功能（{details}），保留檔案裡的值，在 Excel 中開啟時會重新計算：{cells}。",
    "function-unsupported": "{cell} 的公式用到本機無法計算的功能（{detail}）。請在 Excel 裡產生。",
    "formula-not-understood": "{cell} 的公式無法識別（{detail}）。請檢查該公式，或在 Excel 裡產生。",
  },
};
