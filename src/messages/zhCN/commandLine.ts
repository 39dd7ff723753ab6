/** What only the command line says, in simplified Chinese. */
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
} as const satisfies Readonly<Record<string, string>>;
