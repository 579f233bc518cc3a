import type { VenueType } from "@kaimen/domain";

type Place = { readonly name: string; readonly type: VenueType; readonly address: string; readonly capacity: number };

/** Invented places of the demo town (演示数据). */
export const PLACES: readonly Place[] = [
  { name: "镇便民服务中心", type: "SERVICE_CENTRE", address: "水东镇示范路1号", capacity: 60 },
  { name: "综合指挥中心", type: "COMMAND_CENTRE", address: "水东镇示范路3号", capacity: 40 },
  { name: "镇文化站", type: "CULTURAL_FACILITY", address: "水东镇老街12号", capacity: 80 },
  { name: "污水处理厂提升工程", type: "KEY_PROJECT", address: "水东镇河东路88号", capacity: 40 },
];

/** Offices of the town, and organisations that name representatives. */
export const UNITS = ["党政办公室", "民政办公室", "派出所", "村镇建设办公室", "农业综合服务中心", "镇人大办公室", "镇工会"] as const;
export type UnitName = (typeof UNITS)[number];

/** The id of each. */
export type Units = Readonly<Record<UnitName, string>>;
