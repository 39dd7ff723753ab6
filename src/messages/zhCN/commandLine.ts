/** What only the command line says, or says in other words than the pages, in simplified Chinese. */
export const COMMAND_LINE = {
  "usage-input-missing":
    "没有写输入文件。用法：npm run generate -- 输入.xlsx -o 输出.xlsx；只有质检版等不需要明细的表可以不写：--documents inspection -o 输出.xlsx",
  "usage-output-missing": "没有写输出文件。请加上 -o 输出.xlsx",
  "usage-surplus-word": "多出来的内容：{word}。输入文件须为 .xlsx、.xlsm 或 .csv；含空格的路径请加引号。",
  "usage-output-is-input": "输出文件不能就是输入文件（{path}）。请换一个输出文件名。",
  "usage-output-type": "输出文件须为 .xlsx 或 .xlsm：{path}",
  "usage-macro-type":
    "带宏的工作簿（.xlsm）须另存为 .xlsm，其他的须存为 .xlsx。输入：{input}，输出：{output}",
  "usage-role-form": '--role {word} 的写法不对，应为 --role 角色="列名"，例如 --role score="满意度评分"',
  "usage-role-unknown": "没有叫 {role} 的角色。可用的角色：{roles}",
  "usage-only-form":
    "--only {word} 的写法不对，应为 --only 角色=取值，例如 --only group=一组。可用的角色：{roles}",
  "usage-each-form":
    "--each {word} 的写法不对，应为 --each 角色 或 --each 角色=取值、取值，例如 --each group、--each channel=电话、在线。可用的角色：{roles}",
  "usage-each-share": "--each 不能与 --share 同用：脱敏版不含各组的表。",
  "usage-answer-form": '--answer {word} 的写法不对，应为 --answer "问题=选项"，照提示中的写法。',
  "usage-word-form":
    '--word {word} 的写法不对，应为 --word "文字=含义"，含义可为 {meanings} 或量表上的分数。',
  "usage-bands-form":
    "--bands {word} 的写法不对，应依次写满意、基本满意、中立（可省）的起始分，以逗号分隔，例如 --bands 5,4,3",
  "usage-value": "--{option} 不能是“{value}”。可用的值：{values}",
  "usage-unknown-option": "没有 {option} 这个选项。可用的选项：{options}",
  "usage-option-value": "{option} 后面要写取值。",
  "usage-option-no-value": "{option} 后面不写取值。",
  "usage-original-alone": "--original 只与 --share 同用：写出脱敏版时另存完整工作簿。",
  "share-other-sheets":
    "未写出脱敏版：{path} 中有无法检查的工作表（{sheets}：图表工作表或对话框）。请把图表移到普通工作表，或删除这些工作表后重试。",
  "usage-month-start": "--month-start 须为 1 到 28 的整数（考核月从几日起算），不能是“{value}”。",
  "usage-port": "--port 须为 0 到 65535 的整数，不能是“{value}”。",
  "demo-help": `用法：npm run demo -- [--locale zh-CN|zh-TW|en] [--no-serve] [--port N]

用自带样本生成结果（写入 out/），然后启动工作台并打开结果。
  --no-serve  只生成，不启动工作台
  --port      端口，0 表示任一空闲端口；默认 3100，被占用时换用空闲端口`,
  "demo-building": "正在构建工作台（仅在首次或源码更新后）…",
  "demo-serving": "工作台：{place}\n按 Ctrl+C 结束。",

  "generate-help": `用法：npm run generate -- 输入.xlsx [更多.xlsx] -o 输出.xlsx [选项]

输入可为 .xlsx、.xlsm 或 .csv，不会被改动。

-o, --output 文件  结果写到哪里
--documents 套  要哪些表：hotline、after-sales、inspection、all，或逗号分隔的表编号
--period 周期  2024-05、2024W18、2024Q2、2024H1、2024、2024YTD 或 2024-04-26..2024-05-25
--compare-with 周期  与哪个周期对比
--only 角色=取值  只统计某个班组、渠道等，例如 group=一组、channel=电话
--each 角色[=取值、取值]  另为每个班组、渠道等各做一套表，例如 group、channel=电话、在线
--share  输出脱敏版：不含原始数据、内部名单和个人信息
--original 文件.xlsx  与 --share 同用：另存完整工作簿并记住客户代号，下期由它生成的脱敏版代号不变
--month-start 日  考核月从几日起算，1 到 28
--sheet 工作表、--range 区域  调查数据在哪里
--role 角色="列名"  某一列是什么
--scale 量表  1-5、1-4、0-10、5-1、ivr 等
--bands 5,4,3  满意、基本满意、中立的起始分
--word "文字=含义"  不认识的答案是什么意思
--answer "问题=选项"、--accept-guess  回答读数据时的问题，或采用最可能的读法
--split-departments 文件夹  不生成，把改进计划按部门拆成任务单，一个部门一个文件
--merge 任务单.xlsx …  不生成，把部门填好的任务单并入输入文件；两边都改过的地方用 --answer 选定
--undo  不生成，改为撤销输入文件的上次生成
--reasons-of all  统计所有客户的原因
--group-order 顺序、--cross ROWS:COLUMNS  分组的排序与交叉表
--coach 工号  为谁生成个人辅导单
--locale 语言  zh-CN、zh-TW、en
--report 文件.json  供程序读取的结果

说明见 README.md。退出码：0 完成，2 写法不对，3 输入不能用，1 其他。`,

  "summary-source-changed": "数据已变：原始数据在上次生成之后改过，各表已按现在的数据重新生成。",
  "summary-source-stale": "数据已变：原始数据在上次生成之后改过，各表仍是按当时的数据，请重新生成。",
  "summary-rows": "读取 {read} 行，保留 {kept} 行，剔除 {excluded} 行。",
  "summary-rows-period":
    "{period}：{read} 行，保留 {kept} 行，剔除 {excluded} 行；另有 {outside} 行属其他周期。",
  "summary-satisfaction":
    "总体满意度 {rate}（95%置信区间 {low}–{high}，n={n}），不满意率 {dissatisfied}，平均分 {mean}（{scale}）。",
  "summary-scale": "{min}–{max} 分",
  "summary-words": "文字折算：{words}",
  "summary-change":
    "总体满意度较 {period} 变化 {change} 个百分点（95%置信区间 {low} 至 {high}，{verdict}）。",
  "summary-proposed-goals": "满意度阈值 {threshold}、目标 {target} 为建议值，请在《参数设置》里确认或修改。",
  "summary-nps": "NPS {score}（n={n}）。",
  "summary-core": "核心问题：{problems}。",
  "summary-measured": "由指标找出的问题：{problems}。",
  "summary-measured-item": "{problem}（{evidence}）",
  "summary-urgent": "紧急重要：{problems}。",
  "summary-written": "已写入 {output}",

  "formulas-kept":
    "注意：原有公式中有 {count} 个用到本机无法计算的功能（{details}），保留文件里的值，在 Excel 中打开时会重新计算：{cells}。",
  "function-unsupported": "{cell} 的公式用到本机无法计算的功能（{detail}）。请在 Excel 里生成。",
  "formula-not-understood": "{cell} 的公式无法识别（{detail}）。请检查该公式，或在 Excel 里生成。",

  "file-not-found": "找不到文件 {path}。请检查路径。",
  "file-unreadable": "无法读取文件 {path}（{detail}）。请检查权限，或关闭正在使用它的程序。",
  "file-unwritable":
    "无法写入文件 {path}（{detail}）。请检查文件夹是否存在、是否有权限，或文件是否正被打开。",
  "file-type-unknown": "不支持的文件类型：{path}。请用 .xlsx、.xlsm 或 .csv。",
  "question-of": "{place}. {question}（现有依据：{because}）",
  "question-take": "   {option}  {reading}：{figure}",
  "question-advice": "请加上所列选项后重新运行；或加 --accept-guess，每处采用第一种读法，并在结果中注明。",
  "tasks-split": "已拆分出 {count} 份部门任务单：{files}",
  "tasks-conflict-take": '  以工作簿为准：--answer "{id}=workbook"；以任务单为准：--answer "{id}=returned"',
  "usage-split-output":
    "--split-departments 把任务单写进它后面的文件夹，不能同时写 -o、--merge、--undo 或 --share。",
  "usage-merge-other": "--merge 只并入部门任务单，不能同时写 --undo 或 --share。",
  "usage-merge-input":
    "请先写输入文件，再写 --merge：npm run generate -- 计划.xlsx -o 输出.xlsx --merge 任务单.xlsx",
  "usage-merge-answer": '--answer "{word}" 对应不到要选的地方，或不是 workbook、returned。请照提示中的写法。',
  "task-files-exist": "文件夹里已有同名文件，可能是部门填好的：{files}。请换一个文件夹；没有写出任何文件。",

  // what the pages say in other words
  unexpected: "发生了未预料的错误（{code}）。您的数据没有被改动。{detail}",
  "source-empty": "工作表“{sheet}”是空的。请打开有调查明细的工作表，或用“选择区域”指定数据所在位置。",
  "score-not-found":
    '在工作表“{sheet}”第 {headerRow} 行的列名里没有找到评分列。列名有：{headers}。请指定哪一列是评分，例如 --role score="列名"（或 --role nps=…、--role reason=…）。',
  "score-not-readable":
    "工作表“{sheet}”的“{header}”列里没有能识别的评分（例如：{samples}）。请检查该列，或指定另一列和量表（--role score=…、--scale …）。",
  "role-column-not-found": "工作表“{sheet}”里没有名为“{wanted}”的列（用作 {role}）。列名有：{headers}",
  "sheet-not-found": "工作簿里没有名为“{sheet}”的工作表。现有：{sheets}",
  "sheet-protected":
    "工作表“{sheet}”受保护，无法写入。请先撤销保护（审阅 > 撤销工作表保护），再重新生成。没有任何内容被改动。",
  "cell-edit-mode": "有单元格正在编辑。请按 Enter 或 Esc 结束编辑，再重新生成。",
  "period-invalid":
    "“{period}”不是有效的周期。请写成 2024-05、2024W18（第 18 周）、2024Q2、2024H1、2024、2024YTD（年初至今）或 2024-04-26..2024-05-25。",
  "period-without-time":
    '无法只看 {period}：数据里没有时间列。请用 --role time="列名" 指定时间列，或不选周期。',
  "periods-overlap":
    "{period} 与 {compareWith} 相同或有重叠的日期，不能对比。请改选互不重叠的两个周期，例如 --period 2024-05 --compare-with 2024-04。",
  "not-made-no-score": '数据里没有评分列。有评分的，请用 --role score="列名" 指定。',
  "not-made-no-reasons":
    '数据里没有不满意原因。原因写在备注、意见等列里的，请用 --role reason="列名" 指定那一列。',
  "not-made-no-groups":
    '数据里没有能把答卷分成两组以上的列。有客服、渠道等列的，请用 --role agentName="列名" 的写法指定。',
  "not-made-no-times": '没有认出时间列，分不出月份。有时间列的，请用 --role time="列名" 指定。',
  "not-made-no-problems-told":
    '数据里没有不满意原因，不满意客户的意见里也没有识别出问题。有原因列或意见列的，请用 --role reason="列名" 或 --role comment="列名" 指定。',
  "questions-open": "有 {count} 处读法会影响结果，需要您先确认；没有写入任何内容。",
  "scale-uncertain": "注意：“{header}”列的量表不能确定。如有误，请用 --scale 指定。",
  "ivr-assumed":
    "注意：“{header}”列已按 IVR 按键读取（1 满意、2 基本满意、3 不满意）。如不是按键，请用 --scale 1-5。",
  "sheets-of-other-scale":
    "注意：{sheets} 与本调查列名相同，但评分用的是另一种量表，没有合在一起，本次未读取。请先换算成同一量表；若实为同一量表，请指定（--scale）。",
  "sheets-not-read": "注意：{sheets} 也像满意度调查，但未读取。如需分析，请用 --sheet 指定。",
} as const satisfies Readonly<Record<string, string>>;
