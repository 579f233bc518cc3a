import { type Clauses, clauseOf } from "../../regulation/clauses.js";
import { useWording } from "../../site/page-context.js";
import { DateField } from "../../ui/DateField.js";
import { TextField } from "../../ui/TextField.js";
import type { Entered } from "./entered.js";

type Props = { readonly entered: Entered; readonly errorOf: (field: string) => string | undefined; readonly clauses: Clauses };

/** Who it is, with the reason why each is asked. */
export function AboutYou({ entered, errorOf, clauses }: Props) {
  const { apply, regulation } = useWording();
  const age = clauseOf(clauses, "minimumAge");
  const field = (name: "name" | "phone") => ({ name, value: entered[name], error: errorOf(name) });
  return (
    <>
      <TextField {...field("name")} label={apply.name} hint={apply.nameHint} autoComplete="name" />
      <TextField {...field("phone")} label={apply.phone} hint={apply.phoneHint} type="tel" autoComplete="tel" inputMode="numeric" short />
      <DateField
        name="born"
        label={apply.born}
        hint={apply.bornHint(age?.content ?? null, regulation.cited(age?.article))}
        values={entered}
        error={errorOf("born")}
      />
    </>
  );
}
