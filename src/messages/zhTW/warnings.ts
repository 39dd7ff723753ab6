import type * as zhCN from "../zhCN/warnings";

/** What the user should know of the data and of what came of them, in traditional Chinese. */
export const WARNINGS: Readonly<Record<keyof typeof zhCN.WARNINGS, string>> = {
  "scale-uncertain": "「{header}」欄的量表不能確定，請核對量表。",
  "too-much-for-formulas": "說明：資料量大，各表寫為數值（非公式）；更正後請重新產生。",
  "dates-not-readable": "注意：「{header}」欄有 {count} 個日期無法辨識，這些列不歸入任何月份。",
  "numbers-no-answers": "說明：「{header}」欄的 {values} 不在 {min}–{max} 分內，視為未作答，不計入。",
  "words-no-answers": "說明：「{header}」欄的 {words} 與另一個中間等級並存，視為未作答，不計入。",
  "dimensions-by-place":
    "說明：{headers} 緊鄰評分且取值相同，已按分項讀取；如果不是分項，請把它們的角色改為 ignore。",
  "time-since-1970":
    "說明：「{header}」欄是 1970 年以來的秒數或毫秒數，已換算為 UTC 時間；接近零點的記錄可能差一天。",
  "scores-like-means":
    "注意：「{header}」欄的 {valid} 個分數中有 {count} 個帶小數（例如 {example}），像是算好的平均分，不是一位客戶的答案。這次仍按一列一份問卷計算；若一列其實彙總了多份，請改用逐份明細，或在旁邊加上份數欄。",
  "many-invalid-scores":
    "注意：「{header}」欄有 {invalid} 個值不在量表內（{valid} 個有效）。請檢查欄或量表是否選對。",
  "nps-not-defined": "注意：「{header}」欄按 {scale} 作答，而 NPS 以 0–10 分定義，因此不計算 NPS。",
  "nps-without-zero":
    "說明：「{header}」欄按 1–10 分作答，沒有 0 分；NPS 仍以 9–10 分為推薦者、6 分及以下為貶損者。",
  "ces-not-defined": "注意：「{header}」欄按 {scale} 作答，而 CES 以 1–7 或 1–5 分定義，因此不計算 CES。",
  "nps-from-rating": "注意：「{header}」是 0–10 分的整體評價，已按 NPS 計算。",
  "overall-missing": "注意：「{header}」裡沒有整體滿意度這一項，未計算整體滿意度。",
  "ticket-id-lost-digits":
    "注意：「{header}」欄有 {count} 個工單號已變成科學記號（如 1.2E+17），後幾位已遺失。請重新匯出為文字。",
  "response-time-computed": "說明：沒有回應時間欄，按「{from}」到「{to}」計算回應時間。",
  "response-before-opening": "注意：有 {count} 列的「{to}」早於「{from}」，這些列不計入回應時間。請核對。",
  "score-taken-from": "注意：沒有寫明滿意度的欄；「{header}」欄裡都是滿意與否的回答，按評分讀取。",
  "time-by-year": "說明：「{header}」欄只有年份：趨勢逐年比較，不作月、週分析。",
  "time-taken-from": "注意：沒有評價時間欄，以「{header}」作為時間。",
  "date-order-assumed":
    "注意：「{header}」欄的日期日、月順序無法從資料判斷，已把 {text} 讀作 {read}（年-月-日）。請核對月份是否正確。",
  "date-order-mixed":
    "注意：「{header}」欄的日期混用了「日/月」和「月/日」。請統一後重新匯出，否則月份可能有誤。",
  "ivr-assumed": "「{header}」欄按 IVR 按鍵讀取（1 滿意、2 基本滿意、3 不滿意）。如不是，請改量表。",
  "scale-turned":
    "說明：「{header}」欄以 {best} 分為最好、{worst} 分為最差，已在讀取時換算為分數越高越滿意。",
  "answers-without-score":
    "說明：{count} 份沒有有效的整體評分，但分項等其他指標有回答：列在《有效評價明細》，只計入其他指標。",
  "made-without-survey": "沒有讀取調查明細：只產生了不需要明細的表，案例須自行填入。",
  "corrections-lost":
    "注意：有 {count} 列曾經人工更正或加了備註，現在資料裡找不到（{rows}）。所填內容已列在《剔除記錄》末尾並保留，原列恢復後自動恢復。",
  "case-correction-overruled":
    "《維護追蹤記錄》有 {count} 條類別更正沒有寫入：《有效評價明細》中已另有更正，以明細為準。",
  "cross-not-made": "交叉表 {cross} 沒有產生：資料裡沒有所需的欄，或不足兩組。",
  "weights-beside":
    "注意：按「{header}」欄加權的整體滿意度與分項見《滿意度指標》的「加權結果」，其餘指標仍按份數統計；{withoutWeight} 份沒有有效權重，未計入加權結果。",
  "weight-not-used": "注意：「{header}」欄的權重未用於計算，各項指標按份數統計。",
  "answers-counted": "注意：按「{header}」欄的次數計入，共 {total} 份評分。",
  "summed-up-rate":
    "注意：每列是彙總結果而非一份問卷。{rows} 列「{header}」按「{volume}」加權為 {value}（n={n}）；彙總資料不給信賴區間，也不作組間檢定。",
  "summed-up-mean":
    "注意：每列是彙總結果而非一份問卷。{rows} 列「{header}」按「{volume}」加權平均為 {value}（n={n}）；彙總資料不給信賴區間，也不作組間檢定。",
  "summed-up-unweighted":
    "注意：每列是彙總結果而非一份問卷，也沒有份數欄。{rows} 列「{header}」各按同等權重平均為 {value}，僅供參考；請補充份數欄，或改用調查明細。",
  "not-restored-score":
    "注意：有 {count} 列選了恢復計入，但沒有可用的評分，仍未計入（第 {rows} 列）。請在調查資料裡補上評分後重新產生。",
  "not-restored-by-hand":
    "注意：有 {count} 列選了恢復計入，但《有效評價明細》的「剔除」格仍寫著原因，未計入（第 {rows} 列）。要計入，請清空該格。",
  "total-rows": "注意：有 {count} 列是合計列，未計入（第 {rows} 列）。",
  "statistic-rows": "注意：有 {count} 列是平均值、標準差等統計值，不是問卷，未計入（第 {rows} 列）。",
  "unit-rows":
    "說明：標題下有 {count} 列說明各欄（單位、格式、題目或作答方式），不是問卷，未計入（第 {rows} 列）。",
  "note-rows": "說明：表格下方有 {count} 列說明文字，未計入（第 {rows} 列）。",
  "merged-down": "說明：「{headers}」欄是向下合併的儲存格，空白列按上方的內容讀取。",
  "columns-joined": "說明：有 {count} 欄都叫「{header}」，由不同的人作答，已合為一欄。",
  "columns-as-groups": "說明：「{header}」下的 {groups} 是同一道題的幾個對象，已按組讀取，每格算一份評分。",
  "counts-across": "說明：「{header}」各欄是人數，每列按人數計為多份評分。",
  "unused-date": "說明：像日期而未使用的欄：{headers}。",
  "unused-score": "說明：像評分而未使用的欄：{headers}。",
  "unused-multi-select": "說明：像多選題而未使用的欄：{headers}。",
  "unused-comment": "說明：像意見而未使用的欄：{headers}。",
  "complaint-level-unread":
    "注意：「{header}」欄有認不出輕重的內容（例如：{samples}），這些回訪不計入嚴重度。可改寫為輕微、一般、嚴重、重大。",
  "unused-level": "說明：像客訴等級而未使用的欄：{headers}。",
  "unreadable-level":
    "注意：「{header}」欄像客訴等級，但看不出哪一級更嚴重（例如：{samples}），未使用。可改寫為輕微、一般、嚴重、重大；數字越大越嚴重時，可在欄的用途裡選「客訴等級」。",
  "unreadable-date": "注意：「{header}」欄像時間，但內容無法辨識（例如：{samples}），未使用。",
  "unreadable-score": "注意：「{header}」欄像評分，但內容無法辨識（例如：{samples}），未使用。",
  "unreadable-reason": "注意：「{header}」欄像原因，但內容是編碼（例如：{samples}），請換成文字；未使用。",
  "unused-weight":
    "說明：像權重而未使用的欄（權重會改變每個數字）：{headers}。要使用，請把它的角色設為 weight。",
  "companion-read":
    "說明：工作表「{sheet}」按「{key}」併入了{headers}；{of} 列中有 {matched} 列在其中找到對應記錄。",
  "encoding-unsure":
    "注意：「{fileName}」的編碼無法確定，按 {encoding} 讀取。如有亂碼，請另存為 UTF-8 或 .xlsx 後重新讀取。",
  "decimal-commas":
    "注意：「{fileName}」中如 {example} 的數字，逗號按小數點讀取。如逗號是千分位符號，請另存為 .xlsx 後使用。",
  "sheets-as-one": "說明：{sheets} 的欄名相同，已合在一起按同一份調查讀取。",
  "scales-brought-together":
    "說明：「{header}」有 {count} 筆評分用的是 {short} 分量表，已按比例換算到 {long} 分（滿意檔不變）。若實為同一量表，請指定量表。",
  "sheets-of-other-scale":
    "注意：{sheets} 與本調查欄名相同，但評分用的是另一種量表，沒有合在一起，本次未讀取。請先換算成同一量表；若實為同一量表，請在窗格裡選定量表。",
  "sheets-not-read": "{sheets} 也像滿意度調查，但未讀取。如需分析，請選取該表的資料後按「改用選取的範圍」。",
  "repeated-headers": "注意：資料中有 {count} 列重複的標題列，未計入。",
  "stray-dates":
    "注意：「{header}」欄的日期 {dates} 與其他日期相距太遠，可能有誤，不歸入任何月份。請核對原始資料後重新產生。",
  "period-partial": "注意：{period} 的資料只有 {first} 至 {last}（週期未滿），與其他週期比較時請留意。",
  "month-start-adjusted":
    "注意：《參數設定》的考核月起始日 {wanted} 不可用（須為 1 到 28），本次按 {used} 日計。請更正後重新產生。",
  "part-not-used": "注意：沒有按「{value}」篩選。彙總表裡沒有逐份問卷，無法區分，各數為全表合計。",
  "corrections-of-others":
    "注意：有 {count} 列人工更正或備註屬於本次範圍以外的資料。所填內容已列在《剔除記錄》末尾並保留，產生全部或所屬範圍時自動恢復。",
  "period-not-used": "注意：沒有按 {period} 篩選。彙總表裡沒有逐份問卷的時間，各數為全表合計。",
  "small-sample": "注意：有效樣本只有 {n} 份，少於 {needed} 份（樣本偏少），結論請謹慎。",
  "much-non-response":
    "注意：{asked} 列中有 {unanswered} 列（{percent}%）沒有有效評分。未評價的客戶可能與已評價的不同，結論請謹慎。",
  "customer-in-group":
    "注意：「{group}」的 {n} 份評分裡有 {count} 份出自同一位客戶。組間比較已按有效樣本量計算，結論請謹慎。",
  "customers-repeated": "注意：{total} 位客戶中有 {count} 位不止一次作答。組間比較已按有效樣本量計算。",
  "everybody-gives-reasons": "注意：滿意的客戶也普遍填寫了原因欄，因此沒有按「邏輯矛盾」剔除。",
  "questions-for-some": "注意：多數問卷的分項評分是空的，因此沒有按「未完成」剔除。",
  "drivers-few-answers":
    "注意：整體與各分項均有評分的回訪只有 {n} 份，少於 {needed} 份，分項重要度僅供參考。",
  "drivers-collinear": "注意：「{dimensions}」與其他分項高度相關（VIF 超過 {limit}），各自的重要度難以區分。",
  "drivers-too-many": "注意：分項有 {count} 個，超過 {most} 個，未計算分項重要度，以與整體的相關係數代替。",
  "many-unclassified":
    "注意：{total} 條原因中有 {count} 條未能歸類。請在《原因分類字典》裡補充詞彙後重新產生。",
  "reasons-split": "說明：{cells} 格裡寫了幾條原因，已按 {marks} 拆開，各自計數。",
  "reasons-not-split":
    "注意：{cells} 格的原因在一句話裡說到兩類以上，沒有拆分，只計其中一類。可在《有效評價明細》補填原因。",
  "several-reason-questions":
    "說明：問卷有 {count} 題問原因，各自統計，不合併；《柏拉圖分析》以第一題為主，其餘（{titles}）列在表下。",
  "few-mentions": "注意：不滿意原因只有 {total} 條，少於 {needed} 條，不標核心問題。",
  "flat-distribution": "注意：相鄰各類原因的差距都屬正常波動，柏拉圖沒有明顯的「關鍵少數」。",
  "tie-at-cut": "注意：{categories} 次數相同，跨在核心界線兩側，都不標核心問題。",
  "deadlines-moved": "說明：{count} 份通過的調整申請（{requests}）的新完成時限已寫入《改進計畫》。",
  "change-not-moved": "注意：通過的調整申請 {requests} 沒有寫入《改進計畫》：請選擇原措施並填寫新完成時限。",
  "protected-again": "說明：上次產生中途停止，《{sheet}》的保護當時沒能恢復，現已按原來的設定重新保護。",
  "calculated-by-hand":
    "說明：活頁簿設為手動計算，本次已重算一次。以後改動儲存格後，請按 F9，各表的數字才會更新。",
  "source-edited":
    "注意：《{sheet}》在讀取過程中被改動，本次結果可能沒有包含這些改動。請按「重新整理」再讀一次。",
  "columns-restored":
    "說明：《{sheet}》的「{columns}」欄已被刪除，本次已補在表的右側，用到它的公式也已恢復；原來填寫的內容無法復原。",
  "rows-gone": "注意：《{sheet}》不再有以下各列，您寫在旁邊的內容已移到該工作表最下方：{rows}。",
  "notes-unseen":
    "注意：這個版本的 Excel 不向增益集提供儲存格的附註（舊式註解），檔案也未能讀出。《{sheet}》等工作表上如有附註寫在本次已不存在的列，該附註可能已隨列刪除，請核對。",
  "columns-emptied":
    "說明：本次的資料不再有《{sheet}》的這些欄，內容已清空：{columns}。空欄可以刪除，也可以自行填寫，以後不再清空。",
  "cells-moved": "注意：《{sheet}》現在要用到您寫過內容的儲存格 {cells}，其中的內容已移到該工作表最下方。",
  "typed-over":
    "注意：《{sheet}》的這些欄是自動填寫的，手工改動不留在原處：{cells}。您寫的內容已移到表右側的「{columns}」欄；要讓改動生效，請改調查資料，或在負責該內容的工作表上改。",
  "typed-over-unseen":
    "說明：《{sheet}》有的表太大，沒有逐格核對自動填寫的欄；手工改動如有，已依資料重寫。要讓改動生效，請改調查資料，或在負責該內容的工作表上改。",
  "typed-over-unsure":
    "注意：上次產生中途停止，《{sheet}》的這些自動填寫的儲存格現已依資料重寫，其中如有手工改動，已不在原處：{cells}。要找回，請按「復原本次產生」。",
  "edited-while-writing":
    "注意：寫入時有人改動了《{sheet}》的這些儲存格，改動可能已被本次寫入覆蓋，請核對並補填：{cells}。",
  "filter-cleared": "說明：《{sheet}》設有篩選，寫入前已清除，以免資料寫到別的列。需要時請重新篩選。",
  "chart-refused":
    "注意：《{sheet}》的圖表「{chart}」沒有畫完整：Excel 未接受 {member}。表格和資料都在；重新產生時會再試。",
  "drawing-refused":
    "注意：《{sheet}》的圖形沒有畫完整：Excel 未接受 {member}。圖形旁的表格都在；重新產生時會再試。",
  "drawing-unsupported":
    "注意：這個版本的 Excel 不支援所需的繪圖介面（ExcelApi 1.10），《{sheet}》沒有畫圖形，圖形旁的表格都在。請用較新的 Excel 開啟後重新產生。",
  "page-refused":
    "注意：《{sheet}》的列印頁面沒有設好：Excel 未接受 {member}。列印前請核對版面設定；重新產生時會再試。",
  "panes-refused": "注意：《{sheet}》的標題列沒有固定：Excel 未接受 {member}。重新產生時會再試。",
};
