import type { Language } from "./message";

/** 简体中文. */
export const SIMPLIFIED_CHINESE: Language = {
  listSeparator: "、",
  templates: {
    unexpected: "发生了未预料的错误({code})。您的数据没有被改动。{detail}",
    cancelled: "已取消。您的数据和已填写的内容没有被改动。",

    "usage-input-missing": "没有写输入文件。用法:npm run generate -- 输入.xlsx -o 输出.xlsx",
    "usage-output-missing": "没有写输出文件。请加上 -o 输出.xlsx",
    "usage-surplus-word": "多出来的内容:{word}。一次只能处理一个输入文件;含空格的路径请加引号。",
    "usage-output-is-input": "输出文件不能就是输入文件({path})。请换一个输出文件名。",
    "usage-output-type": "输出文件须为 .xlsx 或 .xlsm:{path}",
    "usage-macro-type": "带宏的工作簿(.xlsm)须另存为 .xlsm,其他的须存为 .xlsx。输入:{input},输出:{output}",
    "usage-role-form": '--role {word} 的写法不对,应为 --role 角色="列名",例如 --role score="满意度评分"',
    "usage-role-unknown": "没有叫 {role} 的角色。可用的角色:{roles}",
    "usage-value": "--{option} 不能是“{value}”。可用的值:{values}",
    "usage-unknown-option": "命令写法不对:{detail}",
    "usage-port": "--port 须为 0 到 65535 的整数,不能是“{value}”。",

    "file-not-found": "找不到文件 {path}。请检查路径。",
    "file-unreadable": "无法读取文件 {path}({detail})。请检查权限,或关闭正在使用它的程序。",
    "file-unwritable": "无法写入文件 {path}({detail})。请检查文件夹是否存在、是否有权限,或文件是否正被打开。",
    "file-type-unknown": "不支持的文件类型:{path}。请用 .xlsx、.xlsm 或 .csv。",
    "file-empty": "文件 {path} 是空的。请重新导出后再试。",
    "file-damaged": "文件 {path} 已损坏,无法完整读取。请在 Excel 里打开并另存一份,或重新导出。",
    "file-encrypted": "文件 {path} 设有打开密码。请在 Excel 里去掉密码(文件 > 信息 > 保护工作簿)后再试。",
    "file-legacy-xls": "文件 {path} 是旧的 .xls 格式。请在 Excel 里另存为 .xlsx 后再试。",
    "file-binary-xlsb": "文件 {path} 是 .xlsb 格式。请在 Excel 里另存为 .xlsx 后再试。",
    "file-not-a-workbook": "文件 {path} 不是 Excel 工作簿。请选择 .xlsx、.xlsm 或 .csv 文件。",
    "file-too-large": "文件 {path} 太大,无法处理。请拆分后再试。",

    "pane-title": "客服满意度持续改进",
    "pane-introduction":
      "读取本工作簿里的满意度调查,清洗、计算、归因,并生成改进与跟踪表格。原始数据不会被改动。",
    "pane-generate": "一键生成",
    "pane-cancel": "取消",
    "pane-done": "已生成",
    "pane-sheets": "工作表:{sheets}",
    "figure-rate": "总体满意度",
    "figure-dissatisfied-rate": "不满意率",
    "figure-valid-answers": "有效回访数",
    "figure-all-rows": "回访总数",
    "summary-rows": "读取 {read} 行,保留 {kept} 行,剔除 {excluded} 行。",
    "summary-satisfaction":
      "总体满意度 {rate}(95% 区间 {low}–{high},n={n}),不满意率 {dissatisfied},平均分 {mean}。",
    "summary-nps": "NPS {score}(n={n})。",
    "summary-core": "核心问题:{problems}。",
    "summary-written": "已写入 {output}",
    "stage-reading": "正在读取调查数据…",
    "stage-analysing": "正在分析…",
    "stage-writing": "正在写入工作表…",
    "stage-finishing": "正在收尾…",
  },
};
