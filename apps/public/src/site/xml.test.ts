import { describe, expect, it } from "@jest/globals";
import { element } from "./xml.js";

describe("An element of a feed", () => {
  it("cannot be closed by the words inside it", () => {
    expect(element("title", "</title><script>1 & 2")).toBe("<title>&lt;/title&gt;&lt;script&gt;1 &amp; 2</title>");
  });

  it("leaves out the signs that would void the whole file, and keeps lines", () => {
    expect(element("p", "一\u0007二\n三")).toBe("<p>一二\n三</p>");
  });

  it("is closed by its name alone, whatever stands beside it", () => {
    expect(element('content type="text"', "一")).toBe('<content type="text">一</content>');
  });
});
