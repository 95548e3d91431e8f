import type { Dump } from '../../../src/core/dump';
import { parsePage } from '../parsePage';

/** A page of an invented paper. A column breaks inside 优势互补, and inside the quotation of the shipyard's manager. */
export const PAGE = `汀川日报
2027年6月3日 星期四 第01版 要闻

船坞里造出新动能

汀川船舶产业园开园

记者 宋见微 通讯员 阮知夏 尹小渔

本报讯 昨天,汀川船舶产业园正式开园,首批12家船舶配套企业入驻。县政协主席陆望川、副主席邵云溪、祁晚舟出席开园仪式。船舶产业园以船舶修造为主,与周边港口实现“优势

互补、错位发展”。汀川船舶产业园占地800亩,配套建设船舶检测中心。

“订单已经排到后年。”汀川远航船舶有限公司董事长顾长汀介绍,公司今年将建造新能源船舶20艘。顾长汀说,

新能源船舶续航更长,噪声更小。

把码头还给市民

纪南舟

码头曾经是城市的起点。货船走了,码头空了,市民也远了。把码头还给市民,不是种几棵树那么简单。

要留住码头的记忆,吊机、缆桩、仓库都是记忆。记忆在,码头才是码头。

渔港晒网

昨天,渔民在码头上晒网,为夏季出海捕捞做准备。

秦可舟 摄
`;

export const DUMP: Dump = parsePage(PAGE);
