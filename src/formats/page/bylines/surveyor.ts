/** 高浜市卸売市場調べ。円、税込み; (市漁協・調べ); ※市漁協への取材による; (調べ・市漁協); (出所:市漁協、▲は下落); 資料:市漁協: in Japanese who has found the figures stands before the word for it, or behind it and a mark; not 十日調べ, 警察の取り調べ */
export const SURVEYOR = /(?<=^|[\s(は、。=※])[^\s、。()は=※]{2,20}?(?<![日月年時])(?=・?(?:(?<!取り?)調べ|まとめ|発表)(?:[。、\s)]|$)|への取材による)|(?<=(?:調べ|まとめ|出[典所]|資料|データ)[・:])[^\s、。()]{2,20}/;
