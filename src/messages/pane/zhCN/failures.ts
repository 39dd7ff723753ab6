/** What the pane says where something went wrong, in simplified Chinese. */
export const FAILURES: Readonly<Record<string, string>> = {
  "in-pane-unexpected":
    "发生了未预料的错误（{code}）。您的数据没有被改动。请再试一次；仍不行时，请保存工作簿并重新打开。{detail}",
  "in-pane-sheet-not-found":
    "工作簿里没有名为“{sheet}”的工作表，可能已改名或删除。请在“数据”一步点“重新查找”，或再生成一次。",
  "in-pane-sheet-protected":
    "工作表“{sheet}”受保护，无法写入。没有任何内容被改动。请先撤销保护（审阅 > 撤销工作表保护），再试一次。",
  "in-pane-cell-edit-mode": "有单元格正在编辑。请按 Enter 或 Esc 结束编辑，再试一次。",
  "in-pane-source-empty":
    "工作表“{sheet}”是空的。请打开有调查明细的工作表再点“重新查找”，或选中数据区域后点“改用选中的区域”。",
  "in-pane-score-not-found":
    "工作表“{sheet}”第 {headerRow} 行的列名里没有评分列。列名有：{headers}。请选中调查明细后点“改用选中的区域”，或给评分列写上列名。",
  "in-pane-score-not-readable":
    "“{header}”列里没有能识别的评分（例如：{samples}）。请换一列作评分，或检查该列。",
  "in-pane-role-column-not-found": "工作表“{sheet}”里没有名为“{wanted}”的列了。请点“重新查找”。",
  "in-pane-ivr-suspected":
    "“{header}”列只有 1–3，可能是 IVR 按键（1 满意、2 基本满意、3 不满意）。现按 1–5 分处理；如是按键，请在上面改量表。",
  "in-pane-ivr-assumed": "“{header}”列按 IVR 按键读取（1 满意、2 基本满意、3 不满意）。如不是，请改量表。",
  "in-pane-scale-uncertain": "“{header}”列的量表不能确定，请核对量表。",
  "in-pane-period-invalid": "“{period}”不是有效的周期：结束日期不能早于开始日期。",
  "in-pane-period-without-time":
    "无法只看 {period}：数据里没有时间列。请在“数据”一步指定时间列，或评估全部数据。",

  "settings-invalid": "有参数不合要求（{settings}）。没有写入任何内容；请按各项下面的提示更正后再保存。",
  "category-unnamed": "类别须有名称。没有写入任何内容；请填写名称。",
  "category-taken": "已有名为“{category}”的类别。没有写入任何内容；请换一个名称。",
  "phrase-taken": "词语“{phrase}”已属于“{category}”。没有写入任何内容；请先从那里去掉，或在这里删去。",
  "row-gone": "《{sheet}》里已找不到这一行（{row}），可能已被删除。没有写入任何内容；请点“刷新”再看。",
  "cell-changed": "《{sheet}》的“{column}”刚被别人改为“{found}”。没有写入任何内容；请点“刷新”，看过后再改。",
  "progress-invalid": "进度须在 0 到 100 之间。没有写入任何内容。",
  "nothing-tracked": "没有未完成的改善措施。先生成《改进计划》和《改善措施跟踪表》，再检查逾期。",
  "nothing-to-refresh":
    "本工作簿里还没有生成过表格，没有可刷新的内容。请先点“一键生成”，或打开面板选择要生成的表格。",
  "sheets-refreshed": "已按最新数据更新 {count} 张表：{sheets}。您填写的内容已保留，没有新增表格。",
  "command-running": "上一项操作还没有结束，请稍候再试。",
};
