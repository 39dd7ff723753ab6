/** What could not be done, why, and what to do, in simplified Chinese. */
export const ERRORS = {
  unexpected:
    "发生了未预料的错误（{code}）。您的数据没有被改动。请再试一次；仍不行时，请保存工作簿并重新打开。{detail}",
  cancelled: "已取消。您的数据和已填写的内容没有被改动。",

  "file-empty": "文件 {path} 是空的。请重新导出后再试。",
  "file-damaged": "文件 {path} 已损坏，无法完整读取。请在 Excel 里打开并另存一份，或重新导出。",
  "file-encrypted": "文件 {path} 设有打开密码。请在 Excel 里去掉密码（文件 > 信息 > 保护工作簿）后再试。",
  "file-legacy-xls": "文件 {path} 是旧的 .xls 格式。请在 Excel 里另存为 .xlsx 后再试。",
  "file-binary-xlsb": "文件 {path} 是 .xlsb 格式。请在 Excel 里另存为 .xlsx 后再试。",
  "file-not-a-workbook": "文件 {path} 不是 Excel 工作簿。请选择 .xlsx、.xlsm 或 .csv 文件。",
  "file-too-large": "文件 {path} 太大，无法处理。请拆分后再试。",
  "file-quote-open":
    "文件 {path} 第 {line} 行有一个引号没有配对，后面的行都会被并进同一格。请在该行补上或删去引号，或重新导出。",

  "source-empty":
    "工作表“{sheet}”是空的。请打开有调查明细的工作表再点“重新查找”，或选中数据区域后点“改用选中的区域”。",
  "header-not-found":
    "在工作表“{sheet}”里没有找到标题行。数据上方须有一行列名，例如“工单号、满意度评分、不满意原因”。",
  "no-rows": "工作表“{sheet}”第 {headerRow} 行是标题，但下面没有数据。请导出含明细的调查数据。",
  "single-column":
    "工作表“{sheet}”只有一列（{headers}），不像调查明细。请导出每行一份答卷、至少含评分和一列其他信息的表格。",
  "score-not-found":
    "工作表“{sheet}”第 {headerRow} 行的列名里没有评分列。列名有：{headers}。请选中调查明细后点“改用选中的区域”，或给评分列写上列名。",
  "score-not-readable": "“{header}”列里没有能识别的评分（例如：{samples}）。请换一列作评分，或检查该列。",
  "role-column-not-found": "工作表“{sheet}”里没有名为“{wanted}”的列了。请点“重新查找”。",
  "role-not-known": "没有叫 {role} 的角色。可用的角色：{known}",
  "part-without-column": "没有识别为 {role} 的列，无法按它筛选。可用的角色：{roles}",
  "part-not-found": "“{header}”列里没有“{value}”。该列主要有：{values}",
  "workbook-empty": "工作簿里没有任何数据。请打开含有满意度调查明细的工作簿。",
  "sheet-not-found":
    "工作簿里没有名为“{sheet}”的工作表，可能已改名或删除。请在“数据”一步点“重新查找”，或重新生成。",
  "table-filtered":
    "工作表“{sheet}”的表格正在筛选，无法在其中添加行。请先清除筛选（数据 > 清除），再试一次。没有任何内容被改动。",
  "no-cells-in-front": "前面的是图表工作表，没有可选中的单元格。请切换到数据所在的工作表，再试一次。",
  "sheet-hidden":
    "工作表“{sheet}”已隐藏，无法显示。请先取消隐藏（右键单击任一工作表标签 > 取消隐藏），再试一次。",
  "range-invalid": "“{range}”不是有效的区域。请写成 A1:L500 的样子。",
  "range-outside": "工作表“{sheet}”的区域 {range} 里没有数据。请检查区域。",
  "sheet-protected":
    "工作表“{sheet}”受保护，无法写入。没有任何内容被改动。请先撤销保护（审阅 > 撤销工作表保护），再试一次。",
  "workbook-protected": "工作簿的结构受保护，无法添加工作表。请先撤销保护（审阅 > 保护工作簿），再重新生成。",
  "workbook-read-only": "工作簿是只读的，无法写入。请另存一份后再生成。",
  "writing-refused":
    "Excel 不允许写入（{place}）：可能有工作表刚被保护，或您没有编辑权限。原始数据和已填写的内容没有被改动，但可能只写好了一部分表。请撤销保护（审阅 > 撤销工作表保护）或取得权限，再重新生成，它会从头补齐。",
  "moved-while-writing":
    "写入时有人在《{sheet}》插入或删除了行列，为免写到别的行，本次已停止，各表可能只更新了一部分。您填写的内容都在：请等别人改完，再生成一次。",
  "workbook-inactive":
    "另一个工作簿到了前面，Excel 中断了这次操作。原始数据和已填写的内容没有被改动，但可能只写好了一部分表。请切回本工作簿，再重新生成，它会从头补齐。",
  "sheet-removed":
    "数据所在的工作表“{sheet}”在读取过程中被删除或改名。没有写入任何内容。请恢复或改回该工作表，或选择现在的数据，再重新生成。",
  "keys-gone":
    "《{sheet}》里隐藏的“{column}”列被删除，数据又没有工单号，无法认出您填写的更正和备注属于哪一行。没有写入任何内容。请撤销删除（Ctrl+Z）；不行时，先把该表复制一份留底，再删除《{sheet}》并重新生成。",
  "cell-edit-mode": "有单元格正在编辑。请按 Enter 或 Esc 结束编辑，再试一次。",
  "structure-refused":
    "Excel 没有让建立表格或删除工作表（{officeCode}，{place}）。标题栏的文件名后若有“[共享]”或“[已共享]”，这是旧式的共享工作簿：请先取消共享（审阅 > 共享工作簿（旧版），取消勾选“使用旧的共享工作簿功能”），再重新生成；没有时请直接重新生成。原始数据和已填写的内容没有被改动，重新生成会从头补齐。",
  "cells-in-the-way":
    "Excel 无法腾出行或列（{officeCode}，{place}）：{sheets} 上，表格的旁边或下方有不能随之移动的内容，例如数据透视表、数组公式（{=…}）、合并单元格或您自己的表格。请把它移到单独的工作表，再重新生成。原始数据和已填写的内容没有被改动，重新生成会从头补齐。",
  "excel-failed":
    "Excel 拒绝了一步操作（{officeCode}，{place}）。原始数据和已填写的内容没有被改动；请重新生成，它会从头补齐。",
  "period-invalid": "“{period}”不是有效的周期：结束日期不能早于开始日期。",
  "period-no-such-week": "没有 {period} 这一周：{year} 年只有 {weeks} 周。请改写周次，例如 {year}W{weeks}。",
  "period-only-years": "无法单独评估 {period}：数据里只有年份，没有月份和日期。请改选整年，例如 {year}。",
  "period-without-data":
    "{period} 没有任何数据：数据的日期从 {first} 到 {last}。请改选有数据的周期，或加入该周期的数据。",
  "period-without-time": "无法只看 {period}：数据里没有时间列。请在“数据”一步指定时间列，或评估全部数据。",
  "periods-overlap": "{period} 与 {compareWith} 相同或有重叠的日期，不能对比。请改选互不重叠的两个周期。",
  "documents-empty": "所选的表格（{documents}）用这份数据都做不出来。请改选其他表格。",
  "sheet-is-ours": "工作表“{sheet}”是本加载项生成的，不能作为调查数据。请选择原始数据所在的工作表。",
  "files-not-addable": "无法添加：{files}。请先用 Excel 打开，另存为 .xlsx 后再添加。",
  "files-not-supported": "当前版本的 Excel 不能添加文件。请把工作表移动或复制到本工作簿，即可一并读取。",
  "shares-without-counts":
    "工作表“{sheet}”只列出“{header}”各答案的占比（“{shares}”），没有人数，无法计算。请加一列人数后再试。",
  "counts-too-large": "工作表“{sheet}”的“{header}”列合计 {total} 份，超过一张工作表的行数。请拆分后再试。",

  "run-elsewhere": "面板或功能区按钮正在为本工作簿生成表格，请等它结束再试。没有改动任何内容。",

  "settings-invalid": "有参数不合要求（{settings}）。没有写入任何内容；请按各项下面的提示更正后再保存。",
  "category-unnamed": "类别须有名称。没有写入任何内容；请填写名称。",
  "category-taken": "已有名为“{category}”的类别。没有写入任何内容；请换一个名称。",
  "phrase-taken":
    "词语“{phrase}”现属于“{category}”，没有写入任何内容。点“移到这里”，它就从“{category}”移走，下次生成起归入此类；也可以在这里删去。",
  "row-gone": "《{sheet}》里已找不到这一行（{row}），可能已被删除。没有写入任何内容；请点“重新读取”再看。",
  "cell-changed":
    "《{sheet}》的“{column}”刚被别人改为“{found}”。没有写入任何内容；请点“重新读取”，看过后再改。",
  "column-gone": "《{sheet}》里已没有“{column}”这一列，无法筛选出明细。请重新生成，它会补回来。",
  "partly-written": "写入中途被 Excel 中断，可能只写入了一部分。请核对《{sheet}》的这一行，再改一次。",
  "progress-invalid": "进度须在 0 到 100 之间。没有写入任何内容。",
} as const satisfies Readonly<Record<string, string>>;
