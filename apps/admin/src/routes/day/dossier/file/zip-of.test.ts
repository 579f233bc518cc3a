import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { csv } from "./csv.js";
import { zipOf } from "./zip-of.js";

const files = [
  { name: "index.html", text: "<p>台账</p>" },
  { name: "documents/notice.txt", text: "公示\n" },
];

describe("The file of a dossier", () => {
  it("holds every document, and a manifest with the SHA-256 of each", () => {
    const opened = unzipSync(zipOf("dossier-2026-06-22", files, { purpose: "年度检查" }));
    expect(Object.keys(opened).sort()).toEqual([
      "dossier-2026-06-22/documents/notice.txt",
      "dossier-2026-06-22/index.html",
      "dossier-2026-06-22/manifest.json",
    ]);
    const manifest = JSON.parse(strFromU8(opened["dossier-2026-06-22/manifest.json"]!));
    expect(manifest.purpose).toBe("年度检查");
    for (const { name, bytes, sha256 } of manifest.files) {
      const file = opened[`dossier-2026-06-22/${name}`]!;
      expect([bytes, sha256]).toEqual([file.length, createHash("sha256").update(file).digest("hex")]);
    }
  });
});

describe("A table in it", () => {
  it("opens in a spreadsheet with its Chinese whole, whatever a cell holds", () => {
    expect(csv(["姓名", "意见"], [["张*三", '他说"好"，\n真好']])).toBe('\ufeff"姓名","意见"\r\n"张*三","他说""好""，\n真好"\r\n');
  });

  it.each(["=1+1", "+8613", "-2", "@SUM(A1)"])("takes %p for words and runs nothing", (text) => {
    expect(csv(["意见"], [[text]])).toContain(`"'${text}"`);
  });
});
