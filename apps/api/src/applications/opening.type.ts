import { Field, InputType } from "type-graphql";
import type { Opening } from "./opened.js";

@InputType("OpeningInput", { description: "What opens one's own application: the receipt code and the phone, both." })
export class OpeningInput implements Opening {
  @Field(() => String, { description: "The town's code, such as `shuidong`." }) readonly organisation!: string;
  @Field(() => String, { description: "The receipt code, such as 123456-ABCDEF; small letters and blanks are taken." })
  readonly receiptCode!: string;
  @Field(() => String, { description: "The phone that she applied with." }) readonly phone!: string;
}
