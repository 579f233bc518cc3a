import { describe, expect, it } from "@jest/globals";
import { type Index, indexHtml } from "./index-html.js";

const nothing = { PLAN: [], ANNOUNCEMENT: [], REVIEW: [], DRAW: [], NOTICE: [], OPINIONS: [], SUMMARY: [] };
const index: Index = {
  title: "走进便民服务 台账",
  office: "水东镇人民政府",
  caption: "截至 2026-07-10",
  exported: "王组织 导出",
  sections: [
    {
      title: "第五条",
      gist: "代表怎样产生",
      rows: [{ key: "selection", clause: "名单产生办法", verdict: "SATISFIED", derivation: "公开抽签", acts: ["抽签"], document: "DRAW" }],
    },
    { title: "第九条", gist: "", rows: [] },
  ],
  files: { ...nothing, DRAW: [{ name: "documents/draw.json", text: "{}" }] },
};

describe("The page inside the file", () => {
  it("leads from each clause to its document, and lists every file", () => {
    expect(indexHtml(index).match(/href="documents\/draw\.json"/g)).toHaveLength(2);
  });

  it("reads without anything else: no script, and no line to anywhere", () => {
    expect(indexHtml(index)).not.toMatch(/<script|<link|https?:|src=|@import|url\(/);
  });

  it("takes what somebody wrote for words", () => {
    expect(indexHtml({ ...index, title: `<img src=x onerror="alert(1)">&` })).toContain(
      "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;",
    );
  });

  it("keeps an article that asks for nothing in its place", () => {
    expect(indexHtml(index)).toContain("本条没有需要逐次核对的内容。");
  });
});
