import { describe, expect, it } from "@jest/globals";
import { repairedLine } from "./repair.js";

const line = (text: string) => repairedLine(text, (same) => same);

describe("Damage that is known to the letter", () => {
  it.each([
    ["当?shù)毓ぷ鳌⑸\uE30A?、学习", "当地工作、生活、学习"],
    ["當?shù)毓ぷ鳌⑸\uE30A?、學習", "當地工作、生活、學習"],
    ["?。ㄒ唬观摩", "（一）观摩"],
    ["。ǘ观摩", "（二）观摩"],
    ["?。ㄈ座谈", "（三）座谈"],
    ["水東鎮(zhèn)人民政府", "水東鎮人民政府"],
    ["網（wǎng）站", "網站"],
    ["子(zi)女", "子女"],
  ])("%s is put back", (was, is) => {
    expect(line(was).text).toBe(is);
  });

  it("is marked where it was mended, with what stood there", () => {
    expect(line("水東鎮(zhèn)長")).toEqual({ text: "水東鎮長", repairs: [{ span: { start: 3, end: 3 }, was: "(zhèn)", is: "" }] });
    expect(line("。ǘ观摩").repairs).toEqual([{ span: { start: 0, end: 3 }, was: "。ǘ", is: "（二）" }]);
  });

  it.each(["手机(app)报名", "邮箱(qq)", "(zhèn)开头", "毓ぷ鳌⑸别处", "你好?世界"])("%s is not known, and stays", (text) => {
    expect(line(text)).toEqual({ text, repairs: [] });
  });
});

describe("Simplified characters", () => {
  it("keep their places where a conversion would change the length of the line", () => {
    const longer = (text: string) => (text.length > 1 ? `${text}！` : text.replace("東", "东"));
    expect(repairedLine("水東", longer).text).toBe("水东");
  });
});
