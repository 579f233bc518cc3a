import { useParams } from "react-router";
import classes from "../../layout/reading.module.css";
import { usePaths, useWording } from "../../site/page-context.js";

type Props = { readonly year: number; readonly from: number; readonly to: number };

export function Years({ year, from, to }: Props) {
  const { statistics } = useWording();
  const { town = "" } = useParams();
  const paths = usePaths();
  const years = Array.from({ length: to - from + 1 }, (_, at) => to - at);
  return (
    <nav aria-label={statistics.years} className={classes.links} data-screen-only>
      {years.map((one) => (
        <a key={one} href={paths.statistics(town, one)} aria-current={one === year ? "page" : undefined}>
          {statistics.yearOf(one)}
        </a>
      ))}
    </nav>
  );
}
