/** Words that hold a Chinese number and give none: idioms, slogans, names of plans, places and festivals. Simplified characters. */
export const NO_FIGURES = `
三番五次 三三两两 五花八门 七上八下 四处 四面八方 五颜六色 四个全面 四个自信 四个意识 两个确立 两个维护 两个一百年 五个中心 一个中心 八项规定 三个代表 三个务必 三大 四大 五大 六大 七大 八大 九大 十大 两大 双十一
万一 千万 万分 十分 百分 一步一步 一五一十 二选一 三选一 三位一体 四位一体 五位一体 多位一体 三元里 三元桥 三元区 五棵松 一条龙 一条心 一次性 两部门 两个文明 三农 四史 三会 两会 两院 两岸 两江 两翼 两侧 两端 两边 两旁 两者 两地 两级
三本账 两本账 一本账 三驾马车 百家姓 千家万户 千军万马 万家灯火 万众 万物 万事 万里长城 万里长征 百货 百姓 百科 百花 百业 百强 百度 百日 百年 百合 千古 千秋 千里 千百 成百上千 成千上万 百里挑一 百里 百家 百味 千钧 千方百计 千变万化
三伏 三九天 三亚 三明 三峡 三国 三江 三沙 三星 四川 四平 五台山 五峰 五常 六安 六合 六盘水 七台河 九江 九寨 十堰 百色 千岛 万州 万宁 万象 万科 万达 万元户 三门峡 三河 三水 四会 五指山 五河 五原 七里 八达岭 八里 九龙 九华
十里铺 三里屯 五道口 六里桥 七星 八仙 九州 两广 两湖 两淮 两汉 三秦 三晋 三角 三角洲 三轮车 三明治 三文鱼 三级跳 二枚 三脚架 三甲 三胞胎 双胞胎 三连冠 四合院 四环 三环 二环 五环 六环 四轮 四驱 五金 五谷 五味 五官 五线谱 五保 五星 六神 七夕 七彩 八卦 八哥
一二三 二胎 三孩 二孩 二手 二维码 二氧化碳 三氧化 二元 二次元 二线 三线 四线 一线 一把手 二把手 三把火 一号文件 二审 一审 三审 三包 三好 三八节 五一 五四 六一 七一 八一 十一黄金周 双一流 九三学社 一国两制 一带一路 一站式 一刀切 一揽子 一体化 一窝蜂 一波三折 一成不变 一分为二 一年一度 一年四季 一日三餐 一举两得 三天两头 三心二意
三言两语 三五成群 四季 四季度分 五湖四海 五脏 六亲 七旬老 十之八九 九牛一毛 十全十美 一刻千金 一日游 两日游 三日游 第二天 第一线 第一手 第一时间 第三方 第三者 第一书记 第一个五年 第二课堂 第二故乡 第一资源 第一动力 第一要务 第一责任人 第六感 第三产业 第二产业 第一产业
三代 三代人 四代同堂 七旬 六旬 八旬 九旬 五旬 古稀 一大早 一下子 一阵子 一会儿 一点 一点儿 一些 一般 一半天 一分一毫 一分没 一天天 一年年 一个个 一条条 一家家 一件件 一户户 一辈子 半辈子 半夜 半径 半岛 半导体 半决赛 半自动 半山腰 半空 半路 半成品 半价 半身
二次供水 二次元 二次加压 二次污染 二次创业 三次产业 三级甲等 三级医院 二级医院 一级响应 二级响应 三级响应 四级响应 四级书记 一十百千 十三经 十字 十足 十佳 十项全能 两手 两难 两可 两面 三面 四面 五面 八面 八方 三方 双方 四方 多方 二级市场 两栖 两用
一人一 一户一 一村一 一企一 一校一 一街一 一县一 一镇一 一事一 一案一 一天一 一家人 一家子 二人转 二人世界 三人行 一人得 两口子 三口之家 三国演义 两弹一星 四书五经 十二生肖 十二时辰 七十二变 二十四节气 二十四孝 三十六计 七十二行 三百六十行 八十一难 一百单八将 万里路 万卷书
`;

/** Latin words that hold digits, or stand before a number that is a name: Route 9. Lower case. */
export const NAMED_BY_NUMBER = 'route highway interstate page room section channel pick question district ward precinct flight chapter verse psalm apollo number lot exit gate pier suite unit apt box no phase grade level type class title bill ordinance resolution proposition measure amendment article local troop pack post vol volume issue version model line track platform terminal runway studio lane day mile u.s'.split(' ');

/** What follows the number of a house. */
export const STREET_WORDS = 'st street ave avenue rd road ln lane dr drive blvd boulevard ct court pl place way hwy highway pkwy parkway terrace sq square'.split(' ');

/** Near two numbers with 比, a colon or a dash between them they are a score. */
export const SCORE_CUES = /比分|击败|战胜|不敌|横扫|险胜|逆转|领先|落后|扳平|战平|[胜负平]|局|赛|半场|主场|客场|进球|进洞|破った|破り|敗れ|败れ|下した|下し|[勝胜]|初战|决战|战|试合|回戦|先制|逃げ切/;
export const RATIO_CUES = /比例|配比|为比|之比|比值|行比|坡度|比率|收入比|产业比|出口比|赔率|割合|混ぜ|按.{0,6}比|比重|配置/;

/** Near a number without a unit it is an amount of money. */
export const MONEY_CUES = /[赔赚花钱薪债]|投资|产值|营收|收入|利润|补助|成本|售价|价格|房租|租金|贷款|损失|罚款|奖金|销售|营业|买|卖|付|缴|借|涉款|转账|提领|骗|洗钱|年卡|月薪|年薪|工资|学费|票房|拨款|经费|预算|基金|融资|元/;

/** Near degrees without a sign they are of heat. */
export const HEAT_CUES = /[气水室体]温|温度|高温|低温|最高|最低|降温|升温|零[下上]|冷|热|暑|炎|烧到|恒温|晴|阴|雨|云|曇|度から|猛暑|观测|を记录|炉|烤/;
