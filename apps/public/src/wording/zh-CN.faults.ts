import type { FaultCode, Values } from "@kaimen/domain";
import { shown } from "./terms.js";

/** What is wrong with one field, said after the field's name. */
export const faults: Record<FaultCode, (field: string, values: Values) => string> = {
  CONTRADICTS: (field) => `${field}和别处填的对不上`,
  GROUND_NEEDED: (field) => `请写明${field}的理由`,
  LAST_ADMINISTRATOR: () => "这是最后一位管理员，请先指定另一位",
  MALFORMED: (field) => `请检查${field}，格式不对`,
  NOT_FOUND: (field) => `没有找到${field}`,
  NOT_OFFERED: (field) => `请从给出的选项里选${field}`,
  OUT_OF_RANGE: (field) => `请检查${field}，超出了范围`,
  PERSONAL_DATA: (field) => `请不要在${field}里写别人的个人信息`,
  PERSONAL_IDENTIFIER: (field) => `请不要在${field}里写身份证号或手机号`,
  REQUIRED: (field) => `请填写${field}`,
  TAKEN: (field) => `${field}已经有人用了，请换一个`,
  TOO_LONG: (field, values) => `${field}太长了${values.most ? `，最多 ${shown(values, "most")} 个字` : ""}`,
  USED_FOR_OTHER_INPUT: () => "这一页已经提交过别的内容，请重新打开再填",
};
