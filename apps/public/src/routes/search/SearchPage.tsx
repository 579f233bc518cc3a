import { useParams, useSearchParams } from "react-router";
import classes from "../../layout/reading.module.css";
import { TownPage } from "../../layout/TownPage.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { TextField } from "../../ui/TextField.js";
import { Found } from "./Found.js";
import { wordsOf } from "./matching.js";

const LONGEST = 50;

/** A form that asks: what was looked for stands in the address, and nothing is kept of it. */
export function SearchPage() {
  const { town = "" } = useParams();
  const [search] = useSearchParams();
  const { pages } = useWording();
  const paths = usePaths();
  const query = (search.get("q") ?? "").trim().slice(0, LONGEST);
  return (
    <TownPage title={pages.search.title} description={pages.search.limits}>
      {() => (
        <>
          <form method="get" action={paths.search(town)} aria-label={pages.search.title} className={classes.form}>
            <TextField name="q" type="search" label={pages.search.label} hint={pages.search.hint} value={query} autoComplete="off" />
            <Button>{pages.search.go}</Button>
          </form>
          <p className={classes.about}>{pages.search.limits}</p>
          {wordsOf(query).length > 0 && <Found query={query} />}
        </>
      )}
    </TownPage>
  );
}
