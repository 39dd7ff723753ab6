import type { Language } from "./message";

/** 简体中文. */
export const SIMPLIFIED_CHINESE: Language = {
  listSeparator: "、",
  templates: {
    unexpected: "发生了未预料的错误（{code}）。您的数据没有被改动。{detail}",
    cancelled: "已取消。您的数据和已填写的内容没有被改动。",

    "usage-input-missing": "没有写输入文件。用法：npm run generate -- 输入.xlsx -o 输出.xlsx",
    "usage-output-missing": "没有写输出文件。请加上 -o 输出.xlsx",
    "usage-surplus-word": "多出来的内容：{word}。一次只能处理一个输入文件；含空格的路径请加引号。",
    "usage-output-is-input": "输出文件不能就是输入文件（{path}）。请换一个输出文件名。",
    "usage-output-type": "输出文件须为 .xlsx 或 .xlsm：{path}",
    "usage-macro-type":
      "带宏的工作簿（.xlsm）须另存为 .xlsm，其他的须存为 .xlsx。输入：{input}，输出：{output}",
    "usage-role-form": '--role {word} 的写法不对，应为 --role 角色="列名"，例如 --role score="满意度评分"',
    "usage-role-unknown": "没有叫 {role} 的角色。可用的角色：{roles}",
    "usage-value": "--{option} 不能是“{value}”。可用的值：{values}",
    "usage-unknown-option": "命令写法不对：{detail}",
    "usage-port": "--port 须为 0 到 65535 的整数，不能是“{value}”。",

    "file-not-found": "找不到文件 {path}。请检查路径。",
    "file-unreadable": "无法读取文件 {path}（{detail}）。请检查权限，或关闭正在使用它的程序。",
    "file-unwritable":
      "无法写入文件 {path}（{detail}）。请检查文件夹是否存在、是否有权限，或文件是否正被打开。",
    "file-type-unknown": "不支持的文件类型：{path}。请用 .xlsx、.xlsm 或 .csv。",
    "file-empty": "文件 {path} 是空的。请重新导出后再试。",
    "file-damaged": "文件 {path} 已损坏，无法完整读取。请在 Excel 里打开并另存一份，或重新导出。",
    "file-encrypted": "文件 {path} 设有打开密码。请在 Excel 里去掉密码（文件 > 信息 > 保护工作簿）后再试。",
    "file-legacy-xls": "文件 {path} 是旧的 .xls 格式。请在 Excel 里另存为 .xlsx 后再试。",
    "file-binary-xlsb": "文件 {path} 是 .xlsb 格式。请在 Excel 里另存为 .xlsx 后再试。",
    "file-not-a-workbook": "文件 {path} 不是 Excel 工作簿。请选择 .xlsx、.xlsm 或 .csv 文件。",
    "file-too-large": "文件 {path} 太大，无法处理。请拆分后再试。",

    "pane-title": "客服满意度持续改进",
    "pane-introduction":
      "读取本工作簿里的满意度调查，清洗、计算、归因，并生成改进与跟踪表格。原始数据不会被改动。",
    "pane-generate": "一键生成",
    "pane-cancel": "取消",
    "pane-done": "已生成",
    "pane-sheets": "工作表：{sheets}",
    "figure-rate": "总体满意度",
    "figure-dissatisfied-rate": "不满意率",
    "figure-valid-answers": "有效回访数",
    "figure-all-rows": "回访总数",
    "summary-rows": "读取 {read} 行，保留 {kept} 行，剔除 {excluded} 行。",
    "summary-satisfaction":
      "总体满意度 {rate}（95% 区间 {low}–{high}，n={n}），不满意率 {dissatisfied}，平均分 {mean}。",
    "summary-nps": "NPS {score}（n={n}）。",
    "summary-core": "核心问题：{problems}。",
    "summary-written": "已写入 {output}",
    "stage-reading": "正在读取调查数据…",
    "stage-analysing": "正在分析…",
    "stage-writing": "正在写入工作表…",
    "stage-finishing": "正在收尾…",

    "source-empty": "工作表“{sheet}”是空的。请打开有调查明细的工作表，或用“选择区域”指定数据所在位置。",
    "header-not-found":
      "在工作表“{sheet}”里没有找到标题行。数据上方须有一行列名，例如“工单号、满意度评分、不满意原因”。",
    "no-rows": "工作表“{sheet}”第 {headerRow} 行是标题，但下面没有数据。请导出含明细的调查数据。",
    "single-column":
      "工作表“{sheet}”只有一列（{headers}），不像调查明细。请导出每行一份答卷、至少含评分和一列其他信息的表格。",
    "score-not-found":
      '在工作表“{sheet}”第 {headerRow} 行的列名里没有找到评分列。列名有：{headers}。请指定哪一列是评分，例如 --role score="列名"（或 --role nps=…、--role reason=…）。',
    "score-not-readable":
      "工作表“{sheet}”的“{header}”列里没有能识别的评分（例如：{samples}）。请检查该列，或指定另一列和量表（--role score=…、--scale …）。",
    "role-column-not-found": "工作表“{sheet}”里没有名为“{wanted}”的列（用作 {role}）。列名有：{headers}",
    "role-not-known": "没有叫 {role} 的角色。可用的角色：{known}",
    "workbook-empty": "工作簿里没有任何数据。请打开含有满意度调查明细的工作簿。",
    "sheet-not-found": "工作簿里没有名为“{sheet}”的工作表。现有：{sheets}",
    "range-invalid": "“{range}”不是有效的区域。请写成 A1:L500 的样子。",
    "range-outside": "工作表“{sheet}”的区域 {range} 里没有数据。请检查区域。",
    "sheet-protected":
      "工作表“{sheet}”受保护，无法写入。请先撤销保护（审阅 > 撤销工作表保护），再生成一次。没有任何内容被改动。",
    "workbook-protected":
      "工作簿的结构受保护，无法添加工作表。请先撤销保护（审阅 > 保护工作簿），再生成一次。",
    "workbook-read-only": "工作簿是只读的，无法写入。请另存一份后再生成。",
    "cell-edit-mode": "有单元格正在编辑。请按 Enter 或 Esc 结束编辑，再生成一次。",
    "excel-failed":
      "Excel 拒绝了一步操作（{officeCode}，{place}）。原始数据和已填写的内容没有被改动；请再生成一次，它会从头补齐。",
    "ivr-suspected":
      "注意：“{header}”列只有 1–3，可能是 IVR 按键（1 满意、2 基本满意、3 不满意）。现按 1–5 分处理；如是按键，请用 --scale ivr。",
    "scale-uncertain": "注意：“{header}”列的量表不能确定。如有误，请用 --scale 指定。",
    "period-invalid": "“{period}”不是有效的周期。请写成 2024-05、2024Q2、2024H1 或 2024-04-26..2024-05-25。",
    "period-without-time":
      '无法只看 {period}：数据里没有时间列。请用 --role time="列名" 指定时间列，或不选周期。',
    "documents-empty": "所选的表格（{documents}）用这份数据都做不出来。请改选其他表格。",
    "dates-not-readable": "注意：“{header}”列有 {count} 个日期无法识别，这些行不归入任何月份。",
    "many-invalid-scores":
      "注意：“{header}”列有 {invalid} 个值不在量表内（{valid} 个有效）。请检查列或量表是否选对。",
    "nps-from-rating": "注意：“{header}”是 0–10 分的总体评价，已按 NPS 计算。",
    "overall-missing": "注意：“{header}”里没有总体满意度这一项，未计算总体满意度。",
    "ticket-id-lost-digits":
      "注意：“{header}”列有 {count} 个工单号已变成科学计数（如 1.2E+17），后几位已丢失。请重新导出为文本。",
    "time-taken-from": "注意：没有评价时间列，以“{header}”作为时间。",
    "sheet-is-ours": "工作表“{sheet}”是本加载项生成的，不能作为调查数据。请选择原始数据所在的工作表。",
    "date-order-assumed":
      "注意：“{header}”列的日期日、月顺序无法从数据判断，已按一种顺序读取。请核对月份是否正确。",
    "date-order-mixed":
      "注意：“{header}”列的日期混用了“日/月”和“月/日”。请统一后重新导出，否则月份可能有误。",
    "ivr-assumed":
      "注意：“{header}”列已按 IVR 按键读取（1 满意、2 基本满意、3 不满意）。如不是按键，请用 --scale 1-5。",
    "scale-reversed-suspected": "注意：“{header}”列可能以 1 分为最好。现按分数越高越满意处理，请核对。",
    "weight-not-used": "注意：“{header}”列的权重未用于计算，各项指标按份数统计。",
    "answers-counted": "注意：按“{header}”列的次数计入，共 {total} 份评分。",
    "summed-up-suspected":
      "注意：“{header}”列像是汇总后的比率或均值，不是每份答卷的评分，结果不可靠。请改用调查明细，或改为“评分、人数”的表。",
    "counts-too-large": "工作表“{sheet}”的“{header}”列合计 {total} 份，超过一张工作表的行数。请拆分后再试。",
    "total-rows": "注意：有 {count} 行是合计行，未计入。",
    "repeated-headers": "注意：数据中有 {count} 行重复的标题行，未计入。",
    "small-sample": "注意：有效样本只有 {n} 份，少于 {needed} 份（样本偏少），结论请谨慎。",
    "everybody-gives-reasons": "注意：满意的客户也普遍填写了原因列，因此没有按“逻辑矛盾”剔除。",
    "questions-for-some": "注意：多数答卷的分项评分是空的，因此没有按“未完成”剔除。",
    "many-unclassified":
      "注意：{total} 条原因中有 {count} 条未能归类。请在《原因分类字典》里补充词语后重新生成。",
    "flat-distribution": "注意：各类原因的占比接近，帕累托没有明显的“关键少数”。",
    "formulas-kept":
      "注意：原有公式中有 {count} 个用到本机无法计算的功能（{details}），保留文件里的值，在 Excel 中打开时会重新计算：{cells}。",
    "function-unsupported": "{cell} 的公式用到本机无法计算的功能（{detail}）。请在 Excel 里生成。",
    "formula-not-understood": "{cell} 的公式无法识别（{detail}）。请检查该公式，或在 Excel 里生成。",
  },
};
