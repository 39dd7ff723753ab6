"""The named alternative of `npm run bench`: read a survey workbook, compute the same measures, write the cleaned table.

Usage: pandas_openpyxl.py INPUT.xlsx OUTPUT.xlsx HEADER_ROW (1-based). Prints the figures as JSON.
"""

import json
import sys
import unicodedata

import pandas


def parse_score(cell):
    text = unicodedata.normalize("NFKC", str(cell)).strip().replace("分", "")
    try:
        score = float(text)
    except ValueError:
        return None
    return score if 1 <= score <= 5 else None


def main(source, target, header_row):
    frame = pandas.read_excel(source, header=header_row - 1, engine="openpyxl", dtype=object)
    frame.columns = [str(name).replace("\n", "") for name in frame.columns]
    score = next(name for name in frame.columns if name.startswith("满意度评分"))
    frame[score] = frame[score].map(parse_score)
    frame = frame[frame["是否测试工单"] != "是"] if "是否测试工单" in frame else frame
    frame = frame.drop_duplicates(["工单号", "客户编号", "通话时间"])
    kept = frame[frame[score].notna()]
    kept = kept[~((kept[score] == 5) & kept["不满意原因"].notna())] if "不满意原因" in kept else kept
    dimensions = [name for name in ("服务态度", "响应速度", "专业知识", "问题解决效率") if name in kept]
    figures = {
        "n": len(kept),
        "rate": float((kept[score] >= 4).mean()),
        "mean": float(kept[score].mean()),
        "dimensions": {name: float(pandas.to_numeric(kept[name]).mean()) for name in dimensions},
        "groups": kept.groupby("客服工号")[score].agg(["count", "mean"]).shape[0],
    }
    kept.to_excel(target, index=False, engine="openpyxl")
    print(json.dumps(figures))


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
