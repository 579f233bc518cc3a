import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { ClauseList, type Laid } from "./ClauseList.js";

/** What the office set where the regulation is silent: shown apart, never as law. */
export function OfficeSettings({ clauses }: { readonly clauses: readonly Laid[] }) {
  const { regulation } = useWording();
  const own = clauses.filter(({ article }) => article === null);
  if (own.length === 0) return null;
  return (
    <Section title={regulation.setByOffice} intro={regulation.setByOfficeWhy}>
      <ClauseList clauses={own} label={regulation.setByOffice} />
    </Section>
  );
}
