import { Field, ObjectType } from "type-graphql";

@ObjectType()
abstract class ReceiptFields {
  readonly organisation!: string;
  readonly openDayId!: string;
  readonly application!: string;

  @Field(() => String, { description: "The number that a notice may print, six digits." }) readonly receiptNumber!: string;
  @Field(() => String, {
    description: "Number and secret, such as 123456-ABCDEF. With the phone it opens the application; it is shown this once.",
  })
  readonly receiptCode!: string;
}

@ObjectType("ApplicationReceipt", { description: "The receipt (回执) of an application that was taken. Keep the code." })
export class PublicApplicationReceipt extends ReceiptFields {}

@ObjectType("ApplicationReceipt", { description: "The receipt (回执) to read out or to print for whom a clerk entered." })
export class AdminApplicationReceipt extends ReceiptFields {}
