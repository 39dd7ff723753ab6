import { phraseList } from "./phraseList";

/** 产品质量. */
export const QUALITY_PHRASES: readonly string[] = phraseList(`
质量; 质量差; 质量不好; 质量很差; 质量太差; 质量问题; 质量有问题; 质量不行; 质量不过关; 质量低劣; 质量堪忧; 质量不合格; 质量一般; 质量不稳定
质量劣质; 产品差; 产品有问题; 产品不好; 产品粗糙; 产品劣质; 产品瑕疵; 产品有瑕疵; 产品损坏; 产品有缺陷; 产品太差; 产品很差; 商品差
商品有问题; 商品不好; 商品粗糙; 商品劣质; 商品瑕疵; 商品有瑕疵; 商品损坏; 商品有缺陷; 商品太差; 商品很差; 货品差; 货品有问题; 货品不好
货品粗糙; 货品劣质; 货品瑕疵; 货品有瑕疵; 货品损坏; 货品有缺陷; 货品太差; 货品很差; 做工差; 做工有问题; 做工不好; 做工粗糙; 做工劣质
做工瑕疵; 做工有瑕疵; 做工损坏; 做工有缺陷; 做工太差; 做工很差; 材质差; 材质有问题; 材质不好; 材质粗糙; 材质劣质; 材质瑕疵; 材质有瑕疵
材质损坏; 材质有缺陷; 材质太差; 材质很差; 面料差; 面料有问题; 面料不好; 面料粗糙; 面料劣质; 面料瑕疵; 面料有瑕疵; 面料损坏; 面料有缺陷
面料太差; 面料很差; 品质差; 品质有问题; 品质不好; 品质粗糙; 品质劣质; 品质瑕疵; 品质有瑕疵; 品质损坏; 品质有缺陷; 品质太差; 品质很差; 配件差
配件有问题; 配件不好; 配件粗糙; 配件劣质; 配件瑕疵; 配件有瑕疵; 配件损坏; 配件有缺陷; 配件太差; 配件很差; 零件差; 零件有问题; 零件不好
零件粗糙; 零件劣质; 零件瑕疵; 零件有瑕疵; 零件损坏; 零件有缺陷; 零件太差; 零件很差; 产品故障; 产品缺陷; 坏了; 坏的; 又坏了; 用了几天就坏
损坏; 破损; 包装破损; 包装损坏; 包装坏了; 包装差; 包装简陋; 包装碎了; 包裹破损; 包裹损坏; 包裹坏了; 包裹差; 包裹简陋; 包裹碎了; 屏幕破损
屏幕损坏; 屏幕坏了; 屏幕差; 屏幕简陋; 屏幕碎了; 外壳破损; 外壳损坏; 外壳坏了; 外壳差; 外壳简陋; 外壳碎了; 碎了; 划痕; 瑕疵; 缺陷
次品; 残次品; 假货; 是假的; 冒牌; 山寨; 盗版; 翻新机; 翻新; 二手; 旧的; 过期; 变质; 发霉; 异味; 有味道; 难吃; 不新鲜
漏水; 漏电; 异响; 噪音大; 掉色; 起球; 褪色; 开裂; 断裂; 不耐用; 电池问题; 电池鼓包; 续航差; 发热; 发烫; 不制冷; 不制热
描述不符; 货不对板; 货不对版; 实物不符; 与图片不符; 色差; 尺码不对; 尺码不准; 尺码偏小; 尺码偏大; 尺码不合适; 尺寸不对; 尺寸不符; 缺配件
缺零件; 配件缺失; 配件不全; 配件少了; 配件没有; 安全隐患; 质保期内坏
poor quality; bad quality; low quality; quality issue; quality problem; product quality
defective; defect; defects; faulty; fault; damaged; damage; arrived damaged
arrived broken; damaged item; damaged product; damaged package; cracked; scratched
scratches; fake; counterfeit; not genuine; expired; spoiled; rotten; smells
not as described; not as advertised; doesn't match; did not match the description
wrong size; wrong colour; wrong color; missing parts; missing part; parts missing
broke after; breaks easily; broke down; breakdown; battery; overheats; overheating
leaking; leaks; noisy; flimsy; cheaply made; bad product; poor product; product failure
product defect; stale food; cold food; bad food
不好吃; 不太好吃; 不怎么好吃; 不好喝; 难喝; 太咸; 太油; 太油腻; 太甜; 太硬; 太老; 太腻; 太淡; 偏咸; 有点咸; 很腥; 太腥
不够入味; 不入味; 没有味道; 没味道; 没什么味道; 味道差; 味道很差; 味道不好; 味道不行; 味道不怎么样; 口味不好; 口感差; 口感不好
分量少; 分量太少; 分量小; 份量少; 份量太少; 份量小; 份量不多; 分量不多; 分量不足; 份量不足; 量小; 量太少; 量少; 不熟; 没熟
头发
`);
