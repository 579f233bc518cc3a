import { expect, it } from "@jest/globals";
import { receiptNumberIn } from "./receipt-number.js";

it.each([
  ["000123", "000123"],
  ["000123-7K2MQX", "000123"],
  [" ０００１２３ ", "000123"],
  ["000 123", "000123"],
])("A number typed as %j is %s on the list", (typed, number) => expect(receiptNumberIn(typed)).toBe(number));

it("What is no number is given back as it was typed", () => expect(receiptNumberIn("张三")).toBe("张三"));
