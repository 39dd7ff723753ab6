import type * as zhCN from "../zhCN/tasks";

/** What is said of the lists that departments get and send back, in traditional Chinese. */
export const TASKS: Readonly<Record<keyof typeof zhCN.TASKS, string>> = {
  "nothing-to-split": "沒有可以拆分的措施：《改進計畫》裡未完成的措施都沒有填權責部門。請先填寫權責部門。",
  "task-sheet-missing":
    "這裡沒有部門任務單：{files}。請選擇由本活頁簿拆分出、部門填寫後發回的檔案；表頭與「措施編號」欄須保留。沒有任何內容被改動。",
  "task-sheet-foreign":
    "{files} 裡的措施都不在本活頁簿的《改進計畫》中，可能屬於另一份計畫。沒有任何內容被改動。",
  "run-unfinished": "上次產生沒有完成。請先重新產生一次，再做這一步。",
  "tasks-unassigned": "{count} 項措施沒有權責部門，不在任何任務單裡：{actions}。",
  "tasks-merged": "已併入 {cells} 處填寫，涉及 {actions} 項措施。",
  "tasks-nothing-new": "任務單裡沒有需要併入的填寫。",
  "tasks-row-new":
    "未併入：《{from}》第 {row} 列沒有措施編號，是發出後增加的（{text}）。要立項請填入《改進計畫》。",
  "tasks-row-unknown": "未併入：《{from}》第 {row} 列的編號 {key} 不在《改進計畫》中（{text}）。",
  "tasks-row-other": "未併入：《{from}》第 {row} 列的編號 {key} 在《改進計畫》中是另一項措施（{text}）。",
  "tasks-row-twice": "未併入：《{from}》裡編號 {key} 不止一列，第 {row} 列（{text}）請自行核對。",
  "tasks-cell-unreadable": "未併入：《{from}》第 {row} 列「{column}」填的是「{text}」，無法辨識。",
  "tasks-cell-not-theirs":
    "未併入：《{from}》第 {row} 列改動了「{column}」（原為「{sent}」，現為「{text}」），該欄由《改進計畫》管理。",
  "tasks-column-added": "未併入：《{from}》增加了一欄「{column}」（{filled} 處填寫），請在該檔案中查看。",
  "tasks-conflicts": "有 {count} 處要先定下以哪邊為準，活頁簿還沒有改動：",
  "tasks-conflict-changed":
    "{key} {action} · {column}：活頁簿為「{workbook}」，《{from}》為「{returned}」（發出時為「{sent}」）",
  "tasks-conflict-emptied": "{key} {action} · {column}：《{from}》裡已清空，活頁簿為「{workbook}」",
  "tasks-conflict-unsent":
    "{key} {action} · {column}：活頁簿為「{workbook}」，《{from}》為「{returned}」（發出時的內容無法得知）",
  "task-sheets-standing": "活頁簿裡還有部門任務單：{sheets}。請先移到新活頁簿、併入或刪除，再重新拆分。",
  "task-sheets-none":
    "活頁簿裡沒有部門任務單。請把部門發回的任務單工作表移動或複製到本活頁簿，再按「併入填好的任務單」。",
  "tasks-heading": "部門任務單",
  "tasks-hint":
    "未完成的措施依權責部門各成一張表，移到新活頁簿發給部門；部門填好後，把工作表移動或複製回來即可併入（這個版本的 Excel 不能由增益集選擇檔案）。",
  "tasks-hint-files":
    "未完成的措施依權責部門各成一張表，移到新活頁簿發給部門；部門填好發回後，在這裡選擇檔案即可併入（也可把工作表移動或複製回來）。",
  "tasks-files-button": "選擇發回的檔案…",
  "tasks-split-button": "依部門拆分",
  "tasks-merge-button": "併入填好的任務單",
  "tasks-merge-chosen": "依所選併入",
  "tasks-working": "正在處理…",
  "tasks-failed": "沒有完成",
  "tasks-made":
    "已產生 {count} 張任務單：{sheets}。以滑鼠右鍵按一下工作表索引標籤 > 移動或複製 > 新活頁簿，即可單獨發給部門。",
  "tasks-sheets-stay": "任務單工作表沒有改動，核對後可以刪除。",
  "tasks-keep-workbook": "以活頁簿為準",
  "tasks-take-returned": "以任務單為準",
  "tasks-blank": "空白",
};
