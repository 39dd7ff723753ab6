/** Pairs of a traditional character and its simplified form: those that the dictionary's phrases are written with. */
const PAIRS =
  "丟丢並并乾干亂乱佔占併并來来係系俬私倉仓個个備备傢家傳传僱雇價价償偿優优兇凶兌兑內内冊册別别則则劃划動动務务協协員员問问喫吃單单噹当嚴严囂嚣圍围圖图執执報报場场壞坏夠够實实審审寬宽專专對对導导" +
  "層层帶带幫帮幹干幾几庫库廠厂廣广廻回張张強强彆别後后徑径復复徹彻惡恶愛爱態态憂忧應应懟怼懮忧戲戏戶户掛挂換换損损搶抢擁拥據据擠挤擺摆擾扰攜携敗败敘叙數数斷断於于昇升時时暢畅曆历書书會会條条業业" +
  "極极標标樣样機机橫横檢检檯台檻槛欵款歷历殘残殺杀殼壳毬球氣气決决沒没沖冲況况測测準准溝沟滯滞滿满漲涨潰溃為为無无煩烦熱热燙烫營营爛烂爲为現现瑣琐環环產产産产異异當当瘓痪癱瘫發发盜盗眞真睏困瞞瞒" +
  "瞭了確确碼码礙碍禮礼稱称穩稳箇个節节範范簡简約约級级細细紹绍終终結结絕绝絡络給给統统絶绝綁绑綑捆經经綫线維维網网線线緩缓練练緻致繫系續续罣挂罵骂聯联聲声聽听脅胁脫脱臉脸臟脏臺台與与舊旧菓果著着" +
  "蓆席蓋盖蔴麻處处虛虚號号蠻蛮術术衛卫衝冲裏里補补裝装裡里製制複复覈核見见規规視视覺觉訂订計计訊讯訓训記记訪访設设許许訴诉註注証证詐诈評评詢询話话詳详認认語语誠诚誤误說说説说調调諉诿諷讽諾诺講讲" +
  "證证識识譟噪議议護护變变讓让貓猫負负貨货責责貴贵買买費费資资賠赔賣卖質质賬账購购贈赠跤交車车軟软較较載载輸输轉转辦办迴回連连週周進进遊游運运過过達达違违遞递適适遲迟還还郵邮釋释針针釦扣鈍钝銀银" +
  "銷销錄录錢钱錯错録录錶表鍵键長长門门閃闪閉闭開开間间関关闆板關关陞升陰阴陳陈陸陆陽阳隊队隨随隱隐雙双雜杂離离難难電电靈灵響响頁页頂顶順顺預预頓顿頻频題题額额顏颜顔颜顯显風风颱台餬糊餽馈饋馈駡骂" +
  "騙骗驗验驟骤髒脏體体髮发鮮鲜鴿鸽麤粗麵面麼么麽么點点黴霉齒齿齣出龜龟" +
  "親亲謝谢讚赞贊赞懇恳貼贴淨净溫温譜谱厲厉選选項项師师舉举監监願愿輕轻繼继揚扬該该權权慣惯樂乐歡欢糾纠聞闻眾众廳厅積积獎奖檔档義义潔洁靜静諧谐緒绪輯辑豐丰論论壇坛訟讼驚惊賞赏爭争嗎吗這这們们縮缩搖摇獨独塵尘薦荐";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charAt(2 * i), PAIRS.charAt(2 * i + 1)]),
);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join("")}]`, "g");

/**
 * Writes traditional characters as simplified ones, as far as the dictionary knows them; one character for one.
 *
 * @example toSimplified("態度") // "态度"
 */
export function toSimplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
