/** Given names, and surnames in letters, that are seldom anything else in a sentence, small: they tell a name where it is not written large. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven " +
    "paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan " +
    "stephen larry justin scott brandon benjamin samuel gregory alexander patrick jack dennis jerry tyler aaron jose adam henry " +
    "nathan douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl dylan harold " +
    "jordan jesse bryan lawrence arthur gabriel bruce logan albert willie alan eugene russell vincent philip louis bobby johnny " +
    "simon ian martin neil nigel graham stuart colin derek trevor gareth liam oliver oscar felix leo theo luke hugo max tim tom ben " +
    "sam dan mike steve dave jim joe bob nick alex andy tony fred jared ahmed mohammed muhammad mohamed ali omar hassan hussein " +
    "ibrahim yusuf khalid saeed rashid karim amir rajesh rahul amit sanjay vijay anil sunil ravi suresh ramesh priya anita deepak " +
    "arjun kumar singh carlos juan luis miguel pedro antonio manuel francisco diego javier pablo sergio jorge marco luca giovanni " +
    "hans klaus jürgen stefan andreas lars sven olaf pierre jacques françois ivan dmitri sergei vladimir wojciech piotr hiroshi " +
    "kenji takashi yuki mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret " +
    "ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela " +
    "shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather " +
    "diane olivia julie joyce victoria kelly christina lauren joan evelyn judith megan andrea cheryl hannah jacqueline martha " +
    "gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia denise amber doris marilyn danielle " +
    "beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori claire fiona heidi ingrid jane kate kathy " +
    "katie lucy molly monica nina olga paula sally sophie sylvia tina tracy vanessa vivian wendy zoe fatima aisha leila maryam " +
    "mei ming wei xiaoming jing ying fang lei hao yang zhang wang liu chen zhao huang zhou xu sun ma zhu guo lin gao luo zheng " +
    "liang xie tang deng feng cao zeng xiao cai pan yuan dong yu su ye lu wu lee chan wong cheung leung lam ho ng kwok chow"
  ).split(" "),
);

/** Names that are words of speech too: only written large, with a surname, do they tell a person. */
export const WORDS_TOO: ReadonlySet<string> = new Set(
  "christian austin jordan amber jack jean ma ho ng sun lie yang ye su yu lu wei lei hao ying pan max madison ali logan victoria dong lam charlotte alexis".split(
    " ",
  ),
);
