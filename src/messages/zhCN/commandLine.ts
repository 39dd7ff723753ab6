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
  "usage-answer-form": '--answer {word} 的写法不对，应为 --answer "问题=选项"，照提示中的写法。',
  "usage-word-form":
    '--word {word} 的写法不对，应为 --word "文字=含义"，含义可为 {meanings} 或量表上的分数。',
  "usage-bands-form":
    "--bands {word} 的写法不对，应依次写满意、基本满意、中立（可省）的起始分，以逗号分隔，例如 --bands 5,4,3",
  "usage-value": "--{option} 不能是“{value}”。可用的值：{values}",
  "usage-unknown-option": "命令写法不对：{detail}",
  "usage-month-start": "--month-start 须为 1 到 28 的整数（考核月从几日起算），不能是“{value}”。",
  "usage-port": "--port 须为 0 到 65535 的整数，不能是“{value}”。",

  "summary-rows": "读取 {read} 行，保留 {kept} 行，剔除 {excluded} 行。",
  "summary-rows-period":
    "{period}：{read} 行，保留 {kept} 行，剔除 {excluded} 行；另有 {outside} 行属其他周期。",
  "summary-satisfaction":
    "总体满意度 {rate}（95%置信区间 {low}–{high}，n={n}），不满意率 {dissatisfied}，平均分 {mean}。",
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
