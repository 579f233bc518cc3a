import { usePage, useWording } from "../../site/page-context.js";
import { TextField } from "../../ui/TextField.js";
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
  const field = (name: "idNumber" | "address" | "consentObtainedBy" | "consentObtainedOn") => ({
    name,
    value: named[name],
    error: errorOf(name),
  });
  const asked = (demand?: string) => demand === "REQUIRED" || demand === "OPTIONAL";
  const { value: askedOn, ...consentOn } = field("consentObtainedOn");
  return (
    <>
      {asked(fields?.idNumber) && <TextField {...field("idNumber")} label={nominate.idNumber} hint={nominate.idNumberHint} short />}
      {asked(fields?.address) && <TextField {...field("address")} label={nominate.address} hint={nominate.addressHint} />}
      <TextField {...field("consentObtainedBy")} label={nominate.consentBy} hint={nominate.consentByHint} short />
      <TextField {...consentOn} value={askedOn || today} type="date" label={nominate.consentOn} hint={nominate.consentOnHint} short />
    </>
  );
}
