import type * as zhCN from "../zhCN/reading";

/** How the source is read: what there was to decide, and what only the user can, in traditional Chinese. */
export const READING: Readonly<Record<keyof typeof zhCN.READING, string>> = {
  "questions-open": "有 {count} 處讀法會影響結果，需要您先確認；沒有寫入任何內容。",
  "in-pane-questions-open": "有 {count} 處讀法會影響結果，請先在「資料」一步選定；沒有寫入任何內容。",
  "in-dialog-questions-open":
    "有 {count} 處讀法會影響結果。請按「開啟窗格」，在「資料」一步選定後再產生；沒有寫入任何內容。",
  "guess-accepted": "注意：「{header}」有幾種讀法，未經您確認，已採用 {taken}（其他：{others}）。請核對。",
  "decision-scale": "「{header}」欄的量表",
  "decision-words": "「{header}」欄的文字",
  "option-scale": "{min}–{max} 分，分數越高越滿意",
  "option-scale-ivr": "IVR 按鍵：1 滿意、2 基本滿意、3 不滿意",
  "option-scale-words": "文字評價，共 {levels} 級",
  "because-chosen": "您的選擇",
  "because-header": "欄名寫明",
  "because-values": "分值落在其中",
  "because-words": "多為文字評價",
  "because-nothing-better": "沒有更合適的量表",
  "figure-satisfaction": "n={n}，總體滿意度 {rate}，平均分 {mean}",
  "figure-nps": "n={n}，NPS {score}",
  "figure-none": "沒有有效評分",
  "question-of": "{place}. {question}（現有依據：{because}）",
  "question-take": "   {option}  {reading}：{figure}",
  "question-advice": "請加上所列選項後重新執行；或加 --accept-guess，每處採用第一種讀法，並在結果中註明。",
  "questions-heading": "請確認讀法",
  "questions-hint": "資料本身分辨不出，而結果會不同。選定後記在活頁簿裡。",
  "question-because": "依據：{because}",
  "question-choose": "採用",
  "question-choose-this": "採用：{reading}",
};
