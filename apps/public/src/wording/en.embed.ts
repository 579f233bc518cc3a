import type { embed as chinese } from "./zh-CN.embed.js";

export const embed: typeof chinese = {
  seats: (count) => ["Seats", String(count), ""],
  applied: (count) => ["Applied", String(count), ""],
  raised: (count) => ["Opinions", String(count), ""],
  answered: (count) => ["Answered", String(count), ""],
  updated: (minute) => `As of ${minute}`,
  title: "Embed in a portal",
  intro: "A portal or another website can show a small box with the next open day, the way to apply and the latest figures.",
  code: "Put these two lines into the page",
  codeWhy: "The first where the box is to stand. Where the script cannot be fetched, the link inside still works.",
  looks: "How it looks",
  safe: "What it does not do",
  safeLines: [
    "It sets no cookie, collects nothing about visitors and asks no other website for anything.",
    "It is one script file; its styles and the portal's do not touch each other.",
    "A portal with a content security policy adds this site's address to script-src and connect-src.",
    "For Chinese write zh-CN as data-language. Figures are renewed every five minutes.",
  ],
};
