import type * as zhCN from "../zhCN/errors";

/** What could not be done, why, and what to do, in traditional Chinese. */
export const ERRORS: Readonly<Record<keyof typeof zhCN.ERRORS, string>> = {
  unexpected:
    "發生了未預期的錯誤（{code}）。您的資料沒有被改動。請再試一次；仍不行時，請儲存活頁簿並重新開啟。{detail}",
  cancelled: "已取消。您的資料和已填寫的內容沒有被改動。",

  "file-empty": "檔案 {path} 是空的。請重新匯出後再試。",
  "file-damaged": "檔案 {path} 已損壞，無法完整讀取。請在 Excel 裡開啟並另存一份，或重新匯出。",
  "file-encrypted": "檔案 {path} 設有開啟密碼。請在 Excel 裡移除密碼（檔案 > 資訊 > 保護活頁簿）後再試。",
  "file-legacy-xls": "檔案 {path} 是舊的 .xls 格式。請在 Excel 裡另存為 .xlsx 後再試。",
  "file-binary-xlsb": "檔案 {path} 是 .xlsb 格式。請在 Excel 裡另存為 .xlsx 後再試。",
  "file-not-a-workbook": "檔案 {path} 不是 Excel 活頁簿。請選擇 .xlsx、.xlsm 或 .csv 檔案。",
  "file-too-large": "檔案 {path} 太大，無法處理。請拆分後再試。",
  "file-quote-open":
    "檔案 {path} 第 {line} 行有一個引號沒有成對，後面的行都會被併進同一格。請在該行補上或刪去引號，或重新匯出。",

  "source-empty":
    "工作表「{sheet}」是空的。請開啟有調查明細的工作表再按「重新尋找」，或選取資料範圍後按「改用選取的範圍」。",
  "header-not-found":
    "在工作表「{sheet}」裡沒有找到標題列。資料上方須有一列欄名，例如「工單號、滿意度評分、不滿意原因」。",
  "no-rows": "工作表「{sheet}」第 {headerRow} 列是標題，但下面沒有資料。請匯出含明細的調查資料。",
  "single-column":
    "工作表「{sheet}」只有一欄（{headers}），不像調查明細。請匯出每列一份問卷、至少含評分和一欄其他資訊的表格。",
  "score-not-found":
    "工作表「{sheet}」第 {headerRow} 列的欄名裡沒有評分欄。欄名有：{headers}。請選取調查明細後按「改用選取的範圍」，或給評分欄寫上欄名。",
  "score-not-readable": "「{header}」欄裡沒有能辨識的評分（例如：{samples}）。請換一欄作評分，或檢查該欄。",
  "role-column-not-found": "工作表「{sheet}」裡沒有名為「{wanted}」的欄了。請按「重新尋找」。",
  "role-not-known": "沒有叫 {role} 的角色。可用的角色：{known}",
  "part-without-column": "沒有辨識為 {role} 的欄，無法按它篩選。可用的角色：{roles}",
  "part-not-found": "「{header}」欄裡沒有「{value}」。該欄主要有：{values}",
  "workbook-empty": "活頁簿裡沒有任何資料。請開啟含有滿意度調查明細的活頁簿。",
  "sheet-not-found":
    "活頁簿裡沒有名為「{sheet}」的工作表，可能已改名或刪除。請在「資料」一步按「重新尋找」，或重新產生。",
  "table-filtered":
    "工作表「{sheet}」的表格正在篩選，無法在其中新增列。請先清除篩選（資料 > 清除），再試一次。沒有任何內容被改動。",
  "no-cells-in-front": "目前的工作表是圖表工作表，沒有可選取的儲存格。請切換到資料所在的工作表，再試一次。",
  "sheet-hidden":
    "工作表「{sheet}」已隱藏，無法顯示。請先取消隱藏（以滑鼠右鍵按一下任一工作表索引標籤 > 取消隱藏），再試一次。",
  "range-invalid": "「{range}」不是有效的範圍。請寫成 A1:L500 的樣子。",
  "range-outside": "工作表「{sheet}」的範圍 {range} 裡沒有資料。請檢查範圍。",
  "sheet-protected":
    "工作表「{sheet}」受保護，無法寫入。沒有任何內容被改動。請先取消保護（校閱 > 取消保護工作表），再試一次。",
  "workbook-protected": "活頁簿的結構受保護，無法新增工作表。請先取消保護（校閱 > 保護活頁簿），再重新產生。",
  "workbook-read-only": "活頁簿是唯讀的，無法寫入。請另存一份後再產生。",
  "writing-refused":
    "Excel 不允許寫入（{place}）：可能有工作表剛被保護，或您沒有編輯權限。原始資料和已填寫的內容沒有被改動，但可能只寫好了一部分表。請取消保護（校閱 > 取消保護工作表）或取得權限，再重新產生，它會從頭補齊。",
  "moved-while-writing":
    "寫入時有人在《{sheet}》插入或刪除了列或欄，為免寫到別的列，本次已停止，各表可能只更新了一部分。您填寫的內容都在：請等其他人改完，再重新產生。",
  "workbook-inactive":
    "使用中的活頁簿已切換，Excel 中斷了這次操作。原始資料和已填寫的內容沒有被改動，但可能只寫好了一部分表。請切回本活頁簿，再重新產生，它會從頭補齊。",
  "sheet-removed":
    "資料所在的工作表「{sheet}」在讀取過程中被刪除或改名。沒有寫入任何內容。請還原或改回該工作表，或選擇現在的資料，再重新產生。",
  "keys-gone":
    "《{sheet}》裡隱藏的「{column}」欄被刪除，資料又沒有工單號，無法認出您填寫的更正和備註屬於哪一列。沒有寫入任何內容。請復原刪除（Ctrl+Z）；不行時，先把該表複製一份留底，再刪除《{sheet}》並重新產生。",
  "cell-edit-mode": "有儲存格正在編輯。請按 Enter 或 Esc 結束編輯，再試一次。",
  "structure-refused":
    "Excel 沒有讓建立表格或刪除工作表（{officeCode}，{place}）。標題列的檔名後若有「[共用]」或「[已共用]」，這是舊式的共用活頁簿：請先取消共用（校閱 > 共用活頁簿（舊版），取消勾選「使用舊的共用活頁簿功能」），再重新產生；沒有時請直接重新產生。原始資料和已填寫的內容沒有被改動，重新產生會從頭補齊。",
  "cells-in-the-way":
    "Excel 無法騰出列或欄（{officeCode}，{place}）：{sheets} 上，表格的旁邊或下方有不能隨之移動的內容，例如樞紐分析表、陣列公式（{=…}）、合併儲存格或您自己的表格。請把它移到單獨的工作表，再重新產生。原始資料和已填寫的內容沒有被改動，重新產生會從頭補齊。",
  "excel-failed":
    "Excel 拒絕了一步操作（{officeCode}，{place}）。原始資料和已填寫的內容沒有被改動；請重新產生，它會從頭補齊。",
  "period-invalid": "「{period}」不是有效的週期：結束日期不能早於開始日期。",
  "period-no-such-week": "沒有 {period} 這一週：{year} 年只有 {weeks} 週。請改寫週次，例如 {year}W{weeks}。",
  "period-only-years": "無法單獨評估 {period}：資料裡只有年份，沒有月份和日期。請改選整年，例如 {year}。",
  "period-without-data":
    "{period} 沒有任何資料：資料的日期從 {first} 到 {last}。請改選有資料的週期，或加入該週期的資料。",
  "period-without-time": "無法只看 {period}：資料裡沒有時間欄。請在「資料」一步指定時間欄，或評估全部資料。",
  "periods-overlap": "{period} 與 {compareWith} 相同或有重疊的日期，不能比較。請改選互不重疊的兩個週期。",
  "documents-empty": "所選的表格（{documents}）用這份資料都做不出來。請改選其他表格。",
  "sheet-is-ours": "工作表「{sheet}」是本增益集產生的，不能作為調查資料。請選擇原始資料所在的工作表。",
  "files-not-addable": "無法新增：{files}。請先用 Excel 開啟，另存為 .xlsx 後再新增。",
  "files-not-supported": "目前版本的 Excel 不能新增檔案。請把工作表移動或複製到本活頁簿，即可一併讀取。",
  "shares-without-counts":
    "工作表「{sheet}」只有「{header}」各答案的比例（「{shares}」），沒有人數，無法計算。請加一欄人數後再試。",
  "counts-too-large":
    "工作表「{sheet}」的「{header}」欄合計 {total} 份，超過一張工作表的列數。請拆分後再試。",

  "run-elsewhere": "窗格或功能區按鈕正在為本活頁簿產生表格，請等它結束再試。沒有改動任何內容。",

  "settings-invalid": "有參數不合要求（{settings}）。沒有寫入任何內容；請按各項下面的提示更正後再儲存。",
  "category-unnamed": "類別須有名稱。沒有寫入任何內容；請填寫名稱。",
  "category-taken": "已有名為「{category}」的類別。沒有寫入任何內容；請換一個名稱。",
  "phrase-taken":
    "詞彙「{phrase}」現屬於「{category}」，沒有寫入任何內容。按「移到這裡」，它就從「{category}」移走，下次產生起歸入此類；也可以在這裡刪去。",
  "row-gone": "《{sheet}》裡已找不到這一列（{row}），可能已被刪除。沒有寫入任何內容；請按「重新讀取」再看。",
  "column-gone": "《{sheet}》裡已沒有「{column}」這一欄，無法篩選出明細。請重新產生，它會補回來。",
  "cell-changed":
    "《{sheet}》的「{column}」剛被別人改為「{found}」。沒有寫入任何內容；請按「重新讀取」，看過後再改。",
  "partly-written": "寫入中途被 Excel 中斷，可能只寫入了一部分。請核對《{sheet}》的這一列，再改一次。",
  "progress-invalid": "進度須在 0 到 100 之間。沒有寫入任何內容。",
};
