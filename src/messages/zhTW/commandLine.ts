import type * as zhCN from "../zhCN/commandLine";

/** What only the command line says, or says in other words than the pages, in traditional Chinese. */
export const COMMAND_LINE: Readonly<Record<keyof typeof zhCN.COMMAND_LINE, string>> = {
  "usage-input-missing":
    "沒有寫輸入檔案。用法：npm run generate -- 輸入.xlsx -o 輸出.xlsx；只有品檢版等不需要明細的表可以不寫：--documents inspection -o 輸出.xlsx",
  "usage-output-missing": "沒有寫輸出檔案。請加上 -o 輸出.xlsx",
  "usage-surplus-word": "多出來的內容：{word}。輸入檔案須為 .xlsx、.xlsm 或 .csv；含空格的路徑請加引號。",
  "usage-output-is-input": "輸出檔案不能就是輸入檔案（{path}）。請換一個輸出檔名。",
  "usage-output-type": "輸出檔案須為 .xlsx 或 .xlsm：{path}",
  "usage-macro-type":
    "含巨集的活頁簿（.xlsm）須另存為 .xlsm，其他的須存為 .xlsx。輸入：{input}，輸出：{output}",
  "usage-role-form": '--role {word} 的寫法不對，應為 --role 角色="欄名"，例如 --role score="滿意度評分"',
  "usage-role-unknown": "沒有叫 {role} 的角色。可用的角色：{roles}",
  "usage-only-form":
    "--only {word} 的寫法不對，應為 --only 角色=取值，例如 --only group=一組。可用的角色：{roles}",
  "usage-each-form":
    "--each {word} 的寫法不對，應為 --each 角色 或 --each 角色=取值、取值，例如 --each group、--each channel=電話、線上。可用的角色：{roles}",
  "usage-each-share": "--each 不能與 --share 同用：去識別化版本不含各組的表。",
  "usage-answer-form": '--answer {word} 的寫法不對，應為 --answer "問題=選項"，照提示中的寫法。',
  "usage-word-form":
    '--word {word} 的寫法不對，應為 --word "文字=含義"，含義可為 {meanings} 或量表上的分數。',
  "usage-bands-form":
    "--bands {word} 的寫法不對，應依次寫滿意、基本滿意、中立（可省）的起始分，以逗號分隔，例如 --bands 5,4,3",
  "usage-value": "--{option} 不能是「{value}」。可用的值：{values}",
  "usage-unknown-option": "沒有 {option} 這個選項。可用的選項：{options}",
  "usage-option-value": "{option} 後面要寫值。",
  "usage-option-no-value": "{option} 後面不寫值。",
  "usage-original-alone": "--original 只與 --share 同用：寫出去識別化版本時另存完整活頁簿。",
  "share-other-sheets":
    "未寫出去識別化版本：{path} 中有無法檢查的工作表（{sheets}：圖表工作表或對話方塊）。請把圖表移到一般工作表，或刪除這些工作表後再試。",
  "usage-month-start": "--month-start 須為 1 到 28 的整數（考核月從幾日起算），不能是「{value}」。",
  "usage-port": "--port 須為 0 到 65535 的整數，不能是「{value}」。",
  "demo-help": `用法：npm run demo -- [--locale zh-CN|zh-TW|en] [--no-serve] [--port N]

用內附樣本產生結果（寫入 out/），然後啟動工作台並開啟結果。
  --no-serve  只產生，不啟動工作台
  --port      連接埠，0 表示任一空閒連接埠；預設 3100，被占用時改用空閒連接埠`,
  "demo-building": "正在建置工作台（僅在首次或原始碼更新後）…",
  "demo-serving": "工作台：{place}\n按 Ctrl+C 結束。",

  "generate-help": `用法：npm run generate -- 輸入.xlsx [更多.xlsx] -o 輸出.xlsx [選項]

輸入可為 .xlsx、.xlsm 或 .csv，不會被改動。

-o, --output 檔案  結果寫到哪裡
--documents 套  要哪些表：hotline、after-sales、inspection、all，或逗號分隔的表編號
--period 週期  2024-05、2024W18、2024Q2、2024H1、2024、2024YTD 或 2024-04-26..2024-05-25
--compare-with 週期  與哪個週期對比
--only 角色=取值  只統計某個班別、管道等，例如 group=一組、channel=電話
--each 角色[=取值、取值]  另為每個班別、管道等各做一套表，例如 group、channel=電話、線上
--share  輸出去識別化版本：不含原始資料、內部名單和個人資料
--original 檔案.xlsx  與 --share 同用：另存完整活頁簿並記住客戶代號，下期由它產生的去識別化版本代號不變
--month-start 日  考核月從幾日起算，1 到 28
--sheet 工作表、--range 範圍  調查資料在哪裡
--role 角色="欄名"  某一欄是什麼
--scale 量表  1-5、1-4、0-10、5-1、ivr 等
--bands 5,4,3  滿意、基本滿意、中立的起始分
--word "文字=含義"  不認識的答案是什麼意思
--answer "問題=選項"、--accept-guess  回答讀資料時的問題，或採用最可能的讀法
--split-departments 資料夾  不產生，把改進計畫按部門拆成任務單，一個部門一個檔案
--merge 任務單.xlsx …  不產生，把部門填好的任務單併入輸入檔；兩邊都改過的地方用 --answer 選定
--undo  不產生，改為復原輸入檔的上次產生
--reasons-of all  統計所有客戶的原因
--group-order 順序、--cross ROWS:COLUMNS  分組的排序與交叉表
--coach 工號  為誰製作個人輔導單
--locale 語言  zh-CN、zh-TW、en
--report 檔案.json  供程式讀取的結果

說明見 README.md。結束碼：0 完成，2 寫法不對，3 輸入不能用，1 其他。`,

  "summary-source-changed": "資料已變：原始資料在上次產生之後改過，各表已依現在的資料重新產生。",
  "summary-source-stale": "資料已變：原始資料在上次產生之後改過，各表仍是依當時的資料，請重新產生。",
  "summary-rows": "讀取 {read} 列，保留 {kept} 列，剔除 {excluded} 列。",
  "summary-rows-period":
    "{period}：{read} 列，保留 {kept} 列，剔除 {excluded} 列；另有 {outside} 列屬其他週期。",
  "summary-satisfaction":
    "整體滿意度 {rate}（95%信賴區間 {low}–{high}，n={n}），不滿意率 {dissatisfied}，平均分 {mean}（{scale}）。",
  "summary-scale": "{min}–{max} 分",
  "summary-words": "文字換算：{words}",
  "summary-change":
    "整體滿意度較 {period} 變化 {change} 個百分點（95%信賴區間 {low} 至 {high}，{verdict}）。",
  "summary-proposed-goals": "滿意度門檻 {threshold}、目標 {target} 為建議值，請在《參數設定》裡確認或修改。",
  "summary-nps": "NPS {score}（n={n}）。",
  "summary-core": "核心問題：{problems}。",
  "summary-measured": "由指標找出的問題：{problems}。",
  "summary-measured-item": "{problem}（{evidence}）",
  "summary-urgent": "緊急重要：{problems}。",
  "summary-written": "已寫入 {output}",

  "formulas-kept":
    "注意：原有公式中有 {count} 個用到本機無法計算的功能（{details}），保留檔案裡的值，在 Excel 中開啟時會重新計算：{cells}。",
  "function-unsupported": "{cell} 的公式用到本機無法計算的功能（{detail}）。請在 Excel 裡產生。",
  "formula-not-understood": "{cell} 的公式無法辨識（{detail}）。請檢查該公式，或在 Excel 裡產生。",

  "file-not-found": "找不到檔案 {path}。請檢查路徑。",
  "file-unreadable": "無法讀取檔案 {path}（{detail}）。請檢查權限，或關閉正在使用它的程式。",
  "file-unwritable":
    "無法寫入檔案 {path}（{detail}）。請檢查資料夾是否存在、是否有權限，或檔案是否正被開啟。",
  "file-type-unknown": "不支援的檔案類型：{path}。請用 .xlsx、.xlsm 或 .csv。",
  "question-of": "{place}. {question}（現有依據：{because}）",
  "question-take": "   {option}  {reading}：{figure}",
  "question-advice": "請加上所列選項後重新執行；或加 --accept-guess，每處採用第一種讀法，並在結果中註明。",
  "tasks-split": "已拆分出 {count} 份部門任務單：{files}",
  "tasks-conflict-take": '  以活頁簿為準：--answer "{id}=workbook"；以任務單為準：--answer "{id}=returned"',
  "usage-split-output":
    "--split-departments 把任務單寫進它後面的資料夾，不能同時寫 -o、--merge、--undo 或 --share。",
  "usage-merge-other": "--merge 只併入部門任務單，不能同時寫 --undo 或 --share。",
  "usage-merge-input":
    "請先寫輸入檔，再寫 --merge：npm run generate -- 計畫.xlsx -o 輸出.xlsx --merge 任務單.xlsx",
  "usage-merge-answer": '--answer "{word}" 對應不到要選的地方，或不是 workbook、returned。請照提示中的寫法。',
  "task-files-exist": "資料夾裡已有同名檔案，可能是部門填好的：{files}。請換一個資料夾；沒有寫出任何檔案。",

  // what the pages say in other words
  unexpected: "發生了未預期的錯誤（{code}）。您的資料沒有被改動。{detail}",
  "source-empty": "工作表「{sheet}」是空的。請開啟有調查明細的工作表，或指定資料所在的範圍。",
  "score-not-found":
    '在工作表「{sheet}」第 {headerRow} 列的欄名裡沒有找到評分欄。欄名有：{headers}。請指定哪一欄是評分，例如 --role score="欄名"（或 --role nps=…、--role reason=…）。',
  "score-not-readable":
    "工作表「{sheet}」的「{header}」欄裡沒有能辨識的評分（例如：{samples}）。請檢查該欄，或指定另一欄和量表（--role score=…、--scale …）。",
  "role-column-not-found": "工作表「{sheet}」裡沒有名為「{wanted}」的欄（用作 {role}）。欄名有：{headers}",
  "sheet-not-found": "活頁簿裡沒有名為「{sheet}」的工作表。現有：{sheets}",
  "sheet-protected":
    "工作表「{sheet}」受保護，無法寫入。請先取消保護（校閱 > 取消保護工作表），再重新產生。沒有任何內容被改動。",
  "cell-edit-mode": "有儲存格正在編輯。請按 Enter 或 Esc 結束編輯，再重新產生。",
  "period-invalid":
    "「{period}」不是有效的週期。請寫成 2024-05、2024W18（第 18 週）、2024Q2、2024H1、2024、2024YTD（年初至今）或 2024-04-26..2024-05-25。",
  "period-without-time":
    '無法只看 {period}：資料裡沒有時間欄。請用 --role time="欄名" 指定時間欄，或不選週期。',
  "periods-overlap":
    "{period} 與 {compareWith} 相同或有重疊的日期，不能比較。請改選互不重疊的兩個週期，例如 --period 2024-05 --compare-with 2024-04。",
  "not-made-no-score": '資料裡沒有評分欄。有評分的，請用 --role score="欄名" 指定。',
  "not-made-no-reasons":
    '資料裡沒有不滿意原因。原因寫在備註、意見等欄裡的，請用 --role reason="欄名" 指定那一欄。',
  "not-made-no-groups":
    '資料裡沒有能把問卷分成兩組以上的欄。有客服、管道等欄的，請用 --role agentName="欄名" 的寫法指定。',
  "not-made-no-times": '沒有辨識出時間欄，分不出月份。有時間欄的，請用 --role time="欄名" 指定。',
  "not-made-no-problems-told":
    '資料裡沒有不滿意原因，不滿意客戶的意見裡也沒有辨識出問題。有原因欄或意見欄的，請用 --role reason="欄名" 或 --role comment="欄名" 指定。',
  "questions-open": "有 {count} 處讀法會影響結果，需要您先確認；沒有寫入任何內容。",
  "scale-uncertain": "注意：「{header}」欄的量表不能確定。如有誤，請用 --scale 指定。",
  "ivr-assumed":
    "注意：「{header}」欄已按 IVR 按鍵讀取（1 滿意、2 基本滿意、3 不滿意）。如不是按鍵，請用 --scale 1-5。",
  "sheets-of-other-scale":
    "注意：{sheets} 與本調查欄名相同，但評分用的是另一種量表，沒有合在一起，本次未讀取。請先換算成同一量表；若實為同一量表，請指定（--scale）。",
  "sheets-not-read": "注意：{sheets} 也像滿意度調查，但未讀取。如需分析，請用 --sheet 指定。",
};
