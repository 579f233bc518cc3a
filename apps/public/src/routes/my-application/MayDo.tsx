import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../gql/gql.js";
import type { MayDo_ApplicationFragment } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { Section } from "../../ui/Section.js";
import type { Opening } from "./answers.js";
import { OwnForm } from "./OwnForm.js";

const MayDo_application = graphql(`
  fragment MayDo_application on Application {
    mayChange
    mayWithdraw
  }
`);

type Props = { readonly application: FragmentType<MayDo_ApplicationFragment>; readonly opening: Opening };

/** Whatever else may be done with one's application and one's data. */
export function MayDo({ application: from, opening }: Props) {
  const { data } = useSuspenseFragment({ fragment: MayDo_application, from });
  const { may } = useWording().mine;
  const acts = ["change", "copy", "withdraw", "erase"] as const;
  const open = { change: data.mayChange, copy: true, withdraw: data.mayWithdraw, erase: true };
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
