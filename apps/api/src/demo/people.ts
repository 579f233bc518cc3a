import { addDays, type CivilDate, civilDate } from "@kaimen/domain";

const SURNAMES = [..."赵钱孙李周吴郑王冯陈", "欧阳", "诸葛"];
const GIVEN = [..."春夏秋冬松竹梅兰山川"];
const VILLAGES = ["东风村", "红旗村", "河东村", "河西村", "老街社区", "新桥社区"];
const TOPICS = ["道路", "饮水", "养老", "教育", "医疗", "环境卫生", "办事服务"];

export type Invented = {
  readonly name: string;
  readonly phone: string;
  readonly born: CivilDate;
  readonly villageOrUnit: string;
  readonly topics: readonly string[];
};

/** The same invented person for the same number, with a telephone number that nobody has. */
export function invented(serial: number): Invented {
  const given = `${GIVEN[serial % 10]}${GIVEN[(serial * 3 + 1) % 10]}`;
  return {
    name: `${SURNAMES[serial % SURNAMES.length]}${given}`,
    phone: `1990000${String(serial).padStart(4, "0")}`,
    born: addDays(civilDate("1946-03-01"), (serial * 397) % 20_000),
    villageOrUnit: VILLAGES[serial % VILLAGES.length] ?? "东风村",
    topics: [TOPICS[serial % TOPICS.length] ?? "道路"],
  };
}
