import { usePage, useWording } from "../../site/page-context.js";
import { TextField } from "../../ui/TextField.js";
import { AskedFields } from "../apply/AskedFields.js";
import type { Link } from "./link.js";
import type { Named } from "./named.js";

type Props = {
  readonly fields: NonNullable<Link["openDay"]>["formFields"];
  readonly named: Named;
  readonly errorOf: (field: string) => string | undefined;
};

/** What the open day asks for besides, and who asked the person for consent. */
export function AskedBy({ fields, named, errorOf }: Props) {
  const { nominate } = useWording();
  const { today } = usePage();
  const field = (name: "consentObtainedBy" | "consentObtainedOn") => ({
    name,
    value: named[name],
    error: errorOf(name),
  });
  const { value: askedOn, ...consentOn } = field("consentObtainedOn");
  return (
    <>
      <AskedFields asked={fields} entered={named} errorOf={errorOf} />
      <TextField {...field("consentObtainedBy")} label={nominate.consentBy} hint={nominate.consentByHint} short />
      <TextField {...consentOn} value={askedOn || today} type="date" label={nominate.consentOn} hint={nominate.consentOnHint} short />
    </>
  );
}
