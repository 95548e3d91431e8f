-- 稿件库：按月统计各部门见报稿件数与字数
-- 作者：数据组 郁金  修改日期:2025年12月1日

CREATE TABLE IF NOT EXISTS `稿件` (
  `编号` BIGINT NOT NULL AUTO_INCREMENT,
  `标题` VARCHAR(200) NOT NULL COMMENT '主题，不含引题副题',
  `引题` VARCHAR(200) DEFAULT NULL,
  `副题` VARCHAR(200) DEFAULT NULL,
  `署名` VARCHAR(100) DEFAULT NULL COMMENT '例：本报记者 某某 通讯员 某某',
  `部门` VARCHAR(20) NOT NULL,
  `见报日期` DATE NOT NULL,
  `版次` VARCHAR(8) NOT NULL COMMENT '例:A03',
  `正文` MEDIUMTEXT,
  `字数` INT DEFAULT 0,
  PRIMARY KEY (`编号`),
  KEY `idx_date` (`见报日期`)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO `稿件` (`标题`, `署名`, `部门`, `见报日期`, `版次`, `字数`) VALUES
('汛前检查不留死角', '本报记者 郝 川', '农村部', '2025-04-11', 'A02', 880),
('这条断头路，今天通了', '本报记者 费 扬 通讯员 霍 山', '民生部', '2025-04-11', 'A03', 1240),
('春日好读书', NULL, '副刊部', '2025-04-12', 'A08', 640);

SELECT
  `部门`,
  DATE_FORMAT(`见报日期`, '%Y年%m月') AS `月份`,
  COUNT(*) AS `篇数`,
  SUM(`字数`) AS `总字数`
FROM `稿件`
WHERE `见报日期` BETWEEN '2025-01-01' AND '2025-12-31'
GROUP BY `部门`, `月份`
HAVING COUNT(*) > 0
ORDER BY `月份`, `篇数` DESC;
