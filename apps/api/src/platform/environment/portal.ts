import type { Portal } from "../http/portal.js";
import * as check from "./checks.js";
import type { Reader } from "./reader.js";

/** `主办单位=某某区人民政府; 备案号=皖ICP备…|https://beian.miit.gov.cn/`: each line of the footer, and where it leads. */
const footerOf = (text = ""): Portal["footer"] =>
  text
    .split(";")
    .map((line) => line.trim().split("="))
    .filter(([label, words]) => label && words)
    .map(([label = "", ...words]) => {
      const [shown = "", href] = words.join("=").split("|");
      return { label, text: shown, href };
    });

const rest = (reader: Reader) => ({
  contactPhone: reader.given("PORTAL_PHONE"),
  footer: footerOf(reader.given("PORTAL_FOOTER")),
  includes: {
    header: reader.optional("PORTAL_HEADER_INCLUDE", check.includeAddress),
    footer: reader.optional("PORTAL_FOOTER_INCLUDE", check.includeAddress),
  },
});

/** Every page carries the host's name and code (国办发〔2017〕47号), so neither is assumed. */
export const readPortal = (reader: Reader): Portal => ({
  name: reader.required("PORTAL_NAME", "the full name of the government website that hosts the pages", () => undefined),
  idCode: reader.required("PORTAL_ID_CODE", "its identification code (网站标识码), ten digits", check.siteIdCode),
  defaultTown: reader.given("PORTAL_TOWN"),
  ...rest(reader),
});

/** The demo's host is as invented as its data. */
export const readDemoPortal = (reader: Reader): Portal => ({
  name: reader.given("PORTAL_NAME") ?? "宣州区人民政府（演示）",
  idCode: reader.optional("PORTAL_ID_CODE", check.siteIdCode) ?? "0000000000",
  defaultTown: reader.given("PORTAL_TOWN") ?? "shuidong",
  ...rest(reader),
});
