import { useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { Section } from "../../ui/Section.js";
import type { Opening } from "./answers.js";
import { OwnForm } from "./OwnForm.js";

type Props = { readonly mayChange: boolean; readonly mayWithdraw: boolean; readonly opening: Opening };

/** Whatever else may be done with one's application and one's data. */
export function MayDo({ mayChange, mayWithdraw, opening }: Props) {
  const { may } = useWording().mine;
  const acts = ["change", "copy", "withdraw", "erase"] as const;
  const open = { change: mayChange, copy: true, withdraw: mayWithdraw, erase: true };
  return (
    <Section title={may.title}>
      <OwnForm opening={opening}>
        {acts
          .filter((act) => open[act])
          .map((act) => (
            <Button key={act} name="act" value={act} quiet>
              {may[act]}
            </Button>
          ))}
      </OwnForm>
    </Section>
  );
}
