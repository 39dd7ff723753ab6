import { isEmptyReason } from "../../../src/analysis/cleaning/emptyReason";
import { maskPersonalData } from "../../../src/analysis/cleaning/maskPersonalData";

describe("empty reasons", () => {
  test.each([
    "",
    " ",
    "无",
    "無",
    "没有",
    "没有。",
    "暂无",
    "none",
    "None",
    "N/A",
    "/",
    "-",
    "满意",
    "很好!",
    "No reason provided",
    "No reason given.",
    "未提供原因",
  ])("%j gives none", (text) => {
    expect(isEmptyReason(text)).toBe(true);
  });

  test.each(["没有解决", "无人接听", "不满意", "no answer", "no reason to wait so", "慢"])(
    "%j gives one",
    (text) => {
      expect(isEmptyReason(text)).toBe(false);
    },
  );
});

describe("plates by their label", () => {
  test.each([
    ["車牌ABC-1234停在門口", "車牌***停在門口"],
    ["車牌號碼：1234-AB", "車牌號碼：***"],
    ["license plate: 7ABC123 was scratched", "license plate: *** was scratched"],
    ["车牌登记慢", "车牌登记慢"],
  ])("%s", (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });
});

describe("masking (S20)", () => {
  test.each([
    ["请打13812345678联系我", "请打***联系我"],
    ["电话 138-1234-5678", "电话 ***"],
    ["座机010-62345678没人接", "座机***没人接"],
    ["call +1 415-555-0132 please", "call *** please"],
    ["邮箱 someone.else@example.com", "邮箱 ***@***"],
    ["身份证11010519491231002X", "身份证***"],
    ["住幸福路12号3栋502室,没人来", "住***,没人来"],
    ["打（０２１）６２３４５６７８，谢谢：）", "打***，谢谢：）"],
    ["客服王女士很耐心，王女士说快", "客服王女士很耐心，客户说快"],
    ["我姓陈,陈女士打过三次", "我姓***,客户打过三次"],
  ])("%s", (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  test("takes the names of the customer column with it, whole names only", () => {
    expect(maskPersonalData("欧阳某某等了3小时", ["欧阳某某", "等"])).toBe("客户等了3小时");
  });

  test.each(["排队超过3分钟", "2024-05-01 12:30 打的电话", "等了30-40分钟", "转接5次"])(
    "leaves %j alone",
    (text) => {
      expect(maskPersonalData(text)).toBe(text);
    },
  );
});
