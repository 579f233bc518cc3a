import { Field, InputType } from "type-graphql";
import type { WithReceipt } from "./with-receipt.js";

@InputType({ description: "What opens an opinion for who raised it." })
export abstract class WithReceiptInput implements WithReceipt {
  @Field(() => String, { description: "The town's code, such as `shuidong`." }) readonly organisation!: string;
  @Field(() => String, { description: "The code of the receipt." }) readonly receiptCode!: string;
  @Field(() => String, { description: "The phone that was given." }) readonly phone!: string;
}
