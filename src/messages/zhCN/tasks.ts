/** What is said of the lists that departments get and send back, in simplified Chinese. */
export const TASKS = {
  "nothing-to-split": "没有可以拆分的措施：《改进计划》里未完成的措施都没有填责任部门。请先填写责任部门。",
  "task-sheet-missing":
    "这里没有部门任务单：{files}。请选择由本工作簿拆分出、部门填写后发回的文件；表头与“措施编号”列须保留。没有任何内容被改动。",
  "task-sheet-foreign":
    "{files} 里的措施都不在本工作簿的《改进计划》中，可能属于另一份计划。没有任何内容被改动。",
  "run-unfinished": "上次生成没有完成。请先重新生成一次，再做这一步。",
  "tasks-unassigned": "{count} 项措施没有责任部门，不在任何任务单里：{actions}。",
  "tasks-merged": "已并入 {cells} 处填写，涉及 {actions} 项措施。",
  "tasks-nothing-new": "任务单里没有需要并入的填写。",
  "tasks-row-new":
    "未并入：《{from}》第 {row} 行没有措施编号，是发出后增加的（{text}）。要立项请填入《改进计划》。",
  "tasks-row-unknown": "未并入：《{from}》第 {row} 行的编号 {key} 不在《改进计划》中（{text}）。",
  "tasks-row-other": "未并入：《{from}》第 {row} 行的编号 {key} 在《改进计划》中是另一项措施（{text}）。",
  "tasks-row-twice": "未并入：《{from}》里编号 {key} 不止一行，第 {row} 行（{text}）请人工核对。",
  "tasks-cell-unreadable": "未并入：《{from}》第 {row} 行“{column}”填的是“{text}”，无法识别。",
  "tasks-cell-not-theirs":
    "未并入：《{from}》第 {row} 行改动了“{column}”（原为“{sent}”，现为“{text}”），该列由《改进计划》管理。",
  "tasks-column-added": "未并入：《{from}》增加了一列“{column}”（{filled} 处填写），请在该文件中查看。",
  "tasks-conflicts": "有 {count} 处要先定下以哪边为准，工作簿还没有改动：",
  "tasks-conflict-changed":
    "{key} {action} · {column}：工作簿为“{workbook}”，《{from}》为“{returned}”（发出时为“{sent}”）",
  "tasks-conflict-emptied": "{key} {action} · {column}：《{from}》里已清空，工作簿为“{workbook}”",
  "tasks-conflict-unsent":
    "{key} {action} · {column}：工作簿为“{workbook}”，《{from}》为“{returned}”（发出时的内容已不可考）",
  "task-sheets-standing": "工作簿里还有部门任务单：{sheets}。请先移到新工作簿、并入或删除，再重新拆分。",
  "task-sheets-none":
    "工作簿里没有部门任务单。请把部门发回的任务单工作表移动或复制到本工作簿，再点“并入填好的任务单”。",
  "tasks-heading": "部门任务单",
  "tasks-hint":
    "未完成的措施按责任部门各成一张表，移到新工作簿发给部门；部门填好后，把工作表移动或复制回来即可并入（这个版本的 Excel 不能由加载项选择文件）。",
  "tasks-hint-files":
    "未完成的措施按责任部门各成一张表，移到新工作簿发给部门；部门填好发回后，在这里选择文件即可并入（也可把工作表移动或复制回来）。",
  "tasks-files-button": "选择发回的文件…",
  "tasks-split-button": "按部门拆分",
  "tasks-merge-button": "并入填好的任务单",
  "tasks-merge-chosen": "按所选并入",
  "tasks-working": "正在处理…",
  "tasks-failed": "没有完成",
  "tasks-made":
    "已生成 {count} 张任务单：{sheets}。右键单击工作表标签 > 移动或复制 > 新工作簿，即可单独发给部门。",
  "tasks-sheets-stay": "任务单工作表没有改动，核对后可以删除。",
  "tasks-keep-workbook": "以工作簿为准",
  "tasks-take-returned": "以任务单为准",
  "tasks-blank": "空白",
} as const satisfies Readonly<Record<string, string>>;
