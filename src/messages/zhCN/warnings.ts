/** What the user should know of the data and of what came of them, in simplified Chinese. */
export const WARNINGS = {
  "scale-uncertain": "“{header}”列的量表不能确定，请核对量表。",
  "too-much-for-formulas": "说明：数据量大，各表写为数值（非公式）；更正后请重新生成。",
  "dates-not-readable": "注意：“{header}”列有 {count} 个日期无法识别，这些行不归入任何月份。",
  "numbers-no-answers": "说明：“{header}”列的 {values} 不在 {min}–{max} 分内，视为未作答，不计入。",
  "words-no-answers": "说明：“{header}”列的 {words} 与另一个中间档并存，视为未作答，不计入。",
  "dimensions-by-place":
    "说明：{headers} 紧挨着评分且取值相同，已按分项读取；如果不是分项，请把它们的角色改为 ignore。",
  "time-since-1970":
    "说明：“{header}”列是 1970 年以来的秒数或毫秒数，已换算为 UTC 时间；接近零点的记录可能差一天。",
  "scores-like-means":
    "注意：“{header}”列的 {valid} 个分数中有 {count} 个带小数（例如 {example}），像是算好的平均分，不是一位客户的答案。本次仍按一行一份答卷计算；若一行其实汇总了多份，请改用逐份明细，或在旁边加上份数列。",
  "many-invalid-scores":
    "注意：“{header}”列有 {invalid} 个值不在量表内（{valid} 个有效）。请检查列或量表是否选对。",
  "nps-not-defined": "注意：“{header}”列按 {scale} 作答，而 NPS 以 0–10 分定义，因此不计算 NPS。",
  "nps-without-zero":
    "说明：“{header}”列按 1–10 分作答，没有 0 分；NPS 仍以 9–10 分为推荐者、6 分及以下为贬损者。",
  "ces-not-defined": "注意：“{header}”列按 {scale} 作答，而 CES 以 1–7 或 1–5 分定义，因此不计算 CES。",
  "nps-from-rating": "注意：“{header}”是 0–10 分的总体评价，已按 NPS 计算。",
  "overall-missing": "注意：“{header}”里没有总体满意度这一项，未计算总体满意度。",
  "ticket-id-lost-digits":
    "注意：“{header}”列有 {count} 个工单号已变成科学计数（如 1.2E+17），后几位已丢失。请重新导出为文本。",
  "response-time-computed": "说明：没有响应时间列，按“{from}”到“{to}”计算响应时间。",
  "response-before-opening": "注意：有 {count} 行的“{to}”早于“{from}”，这些行不计入响应时间。请核对。",
  "score-taken-from": "注意：没有写明满意度的列；“{header}”列里都是满意与否的回答，按评分读取。",
  "time-by-year": "说明：“{header}”列只有年份：趋势逐年比较，不作月、周分析。",
  "time-taken-from": "注意：没有评价时间列，以“{header}”作为时间。",
  "date-order-assumed":
    "注意：“{header}”列的日期日、月顺序无法从数据判断，已把 {text} 读作 {read}（年-月-日）。请核对月份是否正确。",
  "date-order-mixed": "注意：“{header}”列的日期混用了“日/月”和“月/日”。请统一后重新导出，否则月份可能有误。",
  "ivr-assumed": "“{header}”列按 IVR 按键读取（1 满意、2 基本满意、3 不满意）。如不是，请改量表。",
  "scale-turned": "说明：“{header}”列以 {best} 分为最好、{worst} 分为最差，已在读取时换算为分数越高越满意。",
  "answers-without-score":
    "说明：{count} 份没有有效的总体评分，但分项等其他指标有回答：列在《有效评价明细》，只计入其他指标。",
  "made-without-survey": "没有读取调查明细：只生成了不需要明细的表，案例由人工填入。",
  "corrections-lost":
    "注意：有 {count} 行曾经人工更正或加了备注，现在数据里找不到（{rows}）。所填内容已列在《剔除记录》末尾并保留，原行恢复后自动恢复。",
  "case-correction-overruled":
    "《维护跟踪记录》有 {count} 条类别更正没有写入：《有效评价明细》中已另有更正，以明细为准。",
  "cross-not-made": "交叉表 {cross} 没有生成：数据里没有所需的列，或不足两组。",
  "weights-beside":
    "注意：按“{header}”列加权的总体满意度与分项见《满意度指标》的“加权结果”，其余指标仍按份数统计；{withoutWeight} 份没有有效权重，未计入加权结果。",
  "weight-not-used": "注意：“{header}”列的权重未用于计算，各项指标按份数统计。",
  "answers-counted": "注意：按“{header}”列的次数计入，共 {total} 份评分。",
  "summed-up-rate":
    "注意：每行是汇总结果而非一份答卷。{rows} 行“{header}”按“{volume}”加权为 {value}（n={n}）；汇总数据不给置信区间，也不作组间检验。",
  "summed-up-mean":
    "注意：每行是汇总结果而非一份答卷。{rows} 行“{header}”按“{volume}”加权平均为 {value}（n={n}）；汇总数据不给置信区间，也不作组间检验。",
  "summed-up-unweighted":
    "注意：每行是汇总结果而非一份答卷，也没有份数列。{rows} 行“{header}”各按同等权重平均为 {value}，仅供参考；请补充份数列，或改用调查明细。",
  "not-restored-score":
    "注意：有 {count} 行选了恢复计入，但没有可用的评分，仍未计入（第 {rows} 行）。请在调查数据里补上评分后重新生成。",
  "not-restored-by-hand":
    "注意：有 {count} 行选了恢复计入，但《有效评价明细》的“剔除”格仍写着原因，未计入（第 {rows} 行）。要计入，请清空该格。",
  "total-rows": "注意：有 {count} 行是合计行，未计入（第 {rows} 行）。",
  "statistic-rows": "注意：有 {count} 行是均值、标准差等统计值，不是答卷，未计入（第 {rows} 行）。",
  "unit-rows":
    "说明：表头下有 {count} 行说明各列（单位、格式、题目或作答方式），不是答卷，未计入（第 {rows} 行）。",
  "note-rows": "说明：表格下方有 {count} 行说明文字，未计入（第 {rows} 行）。",
  "merged-down": "说明：“{headers}”列是向下合并的单元格，空白行按上方的内容读取。",
  "columns-joined": "说明：有 {count} 列都叫“{header}”，由不同的人作答，已合为一列。",
  "columns-as-groups": "说明：“{header}”下的 {groups} 是同一道题的几个对象，已按组读取，每格算一份评分。",
  "counts-across": "说明：“{header}”各列是人数，每行按人数计为多份评分。",
  "unused-date": "说明：像日期而未使用的列：{headers}。",
  "unused-score": "说明：像评分而未使用的列：{headers}。",
  "unused-multi-select": "说明：像多选题而未使用的列：{headers}。",
  "unused-comment": "说明：像意见而未使用的列：{headers}。",
  "complaint-level-unread":
    "注意：“{header}”列有认不出轻重的内容（例如：{samples}），这些回访不计入严重度。可改写为轻微、一般、严重、重大。",
  "unused-level": "说明：像投诉等级而未使用的列：{headers}。",
  "unreadable-level":
    "注意：“{header}”列像投诉等级，但看不出哪一级更严重（例如：{samples}），未使用。可改写为轻微、一般、严重、重大；数字越大越严重时，可在列的用途里选“投诉等级”。",
  "unreadable-date": "注意：“{header}”列像时间，但内容无法识别（例如：{samples}），未使用。",
  "unreadable-score": "注意：“{header}”列像评分，但内容无法识别（例如：{samples}），未使用。",
  "unreadable-reason": "注意：“{header}”列像原因，但内容是编码（例如：{samples}），请换成文字；未使用。",
  "unused-weight":
    "说明：像权重而未使用的列（权重会改变每个数字）：{headers}。要使用，请把它的角色设为 weight。",
  "companion-read":
    "说明：工作表“{sheet}”按“{key}”并入了{headers}；{of} 行中有 {matched} 行在其中找到对应记录。",
  "encoding-unsure":
    "注意：“{fileName}”的编码无法确定，按 {encoding} 读取。如有乱码，请另存为 UTF-8 或 .xlsx 后重新读取。",
  "decimal-commas":
    "注意：“{fileName}”中如 {example} 的数字，逗号按小数点读取。如逗号是千位分隔符，请另存为 .xlsx 后使用。",
  "sheets-as-one": "说明：{sheets} 的列名相同，已合在一起按同一份调查读取。",
  "scales-brought-together":
    "说明：“{header}”有 {count} 条评分用的是 {short} 分量表，已按比例换算到 {long} 分（满意档不变）。若实为同一量表，请指定量表。",
  "sheets-of-other-scale":
    "注意：{sheets} 与本调查列名相同，但评分用的是另一种量表，没有合在一起，本次未读取。请先换算成同一量表；若实为同一量表，请在面板里选定量表。",
  "sheets-not-read": "{sheets} 也像满意度调查，但未读取。如需分析，请选中该表的数据后点“改用选中的区域”。",
  "repeated-headers": "注意：数据中有 {count} 行重复的标题行，未计入。",
  "stray-dates":
    "注意：“{header}”列的日期 {dates} 与其他日期相距太远，可能有误，不归入任何月份。请核对原始数据后重新生成。",
  "period-partial": "注意：{period} 的数据只有 {first} 至 {last}（周期未满），与其他周期对比时请留意。",
  "month-start-adjusted":
    "注意：《参数设置》的考核月起始日 {wanted} 不可用（须为 1 到 28），本次按 {used} 日计。请更正后重新生成。",
  "part-not-used": "注意：没有按“{value}”筛选。汇总表里没有逐份答卷，无法区分，各数为全表合计。",
  "corrections-of-others":
    "注意：有 {count} 行人工更正或备注属于本次范围以外的数据。所填内容已列在《剔除记录》末尾并保留，生成全部或所属范围时自动恢复。",
  "period-not-used": "注意：没有按 {period} 筛选。汇总表里没有逐份答卷的时间，各数为全表合计。",
  "small-sample": "注意：有效样本只有 {n} 份，少于 {needed} 份（样本偏少），结论请谨慎。",
  "much-non-response":
    "注意：{asked} 行中有 {unanswered} 行（{percent}%）没有有效评分。未评价的客户可能与已评价的不同，结论请谨慎。",
  "customer-in-group":
    "注意：“{group}”的 {n} 份评分里有 {count} 份出自同一位客户。组间比较已按有效样本量计算，结论请谨慎。",
  "customers-repeated": "注意：{total} 位客户中有 {count} 位不止一次作答。组间比较已按有效样本量计算。",
  "everybody-gives-reasons": "注意：满意的客户也普遍填写了原因列，因此没有按“逻辑矛盾”剔除。",
  "questions-for-some": "注意：多数答卷的分项评分是空的，因此没有按“未完成”剔除。",
  "drivers-few-answers":
    "注意：总体与各分项均有评分的回访只有 {n} 份，少于 {needed} 份，分项重要度仅供参考。",
  "drivers-collinear": "注意：“{dimensions}”与其他分项高度相关（VIF 超过 {limit}），各自的重要度难以区分。",
  "drivers-too-many": "注意：分项有 {count} 个，超过 {most} 个，未计算分项重要度，以与总体的相关系数代替。",
  "many-unclassified":
    "注意：{total} 条原因中有 {count} 条未能归类。请在《原因分类字典》里补充词语后重新生成。",
  "reasons-split": "说明：{cells} 格里写了几条原因，已按 {marks} 拆开，各自计数。",
  "reasons-not-split":
    "注意：{cells} 格的原因在一句话里说到两类以上，没有拆分，只计其中一类。可在《有效评价明细》补填原因。",
  "several-reason-questions":
    "说明：问卷有 {count} 题问原因，各自统计，不合并；《帕累托分析》以第一题为主，其余（{titles}）列在表下。",
  "few-mentions": "注意：不满意原因只有 {total} 条，少于 {needed} 条，不标核心问题。",
  "flat-distribution": "注意：相邻各类原因的差距都属正常波动，帕累托没有明显的“关键少数”。",
  "tie-at-cut": "注意：{categories} 次数相同，跨在核心界线两侧，都不标核心问题。",
  "deadlines-moved": "说明：{count} 份通过的调整申请（{requests}）的新完成时限已写入《改进计划》。",
  "change-not-moved": "注意：通过的调整申请 {requests} 没有写入《改进计划》：请选择原措施并填写新完成时限。",
  "protected-again": "说明：上次生成中途停止，《{sheet}》的保护当时没能恢复，现已按原来的设置重新保护。",
  "calculated-by-hand":
    "说明：工作簿设为手动计算，本次已重算一次。以后改动单元格后，请按 F9，各表的数字才会更新。",
  "source-edited": "注意：《{sheet}》在读取过程中被改动，本次结果可能没有包含这些改动。请点“刷新”再读一次。",
  "columns-restored":
    "说明：《{sheet}》的“{columns}”列已被删除，本次已补在表的右侧，用到它的公式也已恢复；原来填写的内容无法恢复。",
  "rows-gone": "注意：《{sheet}》不再有以下各行，您写在旁边的内容已移到该工作表最下方：{rows}。",
  "notes-unseen":
    "注意：这个版本的 Excel 不向加载项提供单元格的注释（旧式批注），文件也未能读出。《{sheet}》等工作表上如有注释写在本次已不存在的行，该注释可能已随行删除，请核对。",
  "columns-emptied":
    "说明：本次的数据不再有《{sheet}》的这些列，内容已清空：{columns}。空列可以删除，也可以自行填写，以后不再清空。",
  "cells-moved": "注意：《{sheet}》现在要用到您写过内容的单元格 {cells}，其中的内容已移到该工作表最下方。",
  "typed-over":
    "注意：《{sheet}》的这些列是自动填写的，手工改动不留在原处：{cells}。您写的内容已移到表右侧的“{columns}”列；要改动生效，请改调查数据，或在负责该内容的工作表上改。",
  "typed-over-unseen":
    "说明：《{sheet}》有的表太大，没有逐格核对自动填写的列；手工改动如有，已按数据重写。要改动生效，请改调查数据，或在负责该内容的工作表上改。",
  "typed-over-unsure":
    "注意：上次生成中途停止，《{sheet}》的这些自动填写的单元格现已按数据重写，其中如有手工改动，已不在原处：{cells}。要找回，请点“撤销本次生成”。",
  "edited-while-writing":
    "注意：写入时有人改动了《{sheet}》的这些单元格，改动可能已被本次写入覆盖，请核对并补填：{cells}。",
  "filter-cleared": "说明：《{sheet}》设有筛选，写入前已清除，以免数据写到别的行。需要时请重新筛选。",
  "chart-refused":
    "注意：《{sheet}》的图表“{chart}”没有画完整：Excel 未接受 {member}。表格和数据都在；重新生成时会再试。",
  "drawing-refused":
    "注意：《{sheet}》的图形没有画完整：Excel 未接受 {member}。图形旁的表格都在；重新生成时会再试。",
  "drawing-unsupported":
    "注意：这个版本的 Excel 不支持所需的绘图接口（ExcelApi 1.10），《{sheet}》没有画图形，图形旁的表格都在。请用较新的 Excel 打开后重新生成。",
  "page-refused":
    "注意：《{sheet}》的打印页面没有设好：Excel 未接受 {member}。打印前请核对页面设置；重新生成时会再试。",
  "panes-refused": "注意：《{sheet}》的标题行没有固定：Excel 未接受 {member}。重新生成时会再试。",
} as const satisfies Readonly<Record<string, string>>;
