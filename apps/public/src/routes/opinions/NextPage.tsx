import { useParams, useSearchParams } from "react-router";
import classes from "../../layout/reading.module.css";
import { usePaths, useWording } from "../../site/page-context.js";

type Props = { readonly page: number; readonly next: string | null };

/** On, or back to the start: a cursor knows only what follows it. */
export function NextPage({ page, next }: Props) {
  const { opinions } = useWording();
  const [search] = useSearchParams();
  const { town = "" } = useParams();
  const list = usePaths().opinions(town);
  const address = (changed: Record<string, string>) => {
    const { after: _, page: __, ...kept } = Object.fromEntries(search);
    return `${list}?${new URLSearchParams({ ...kept, ...changed })}`;
  };
  if (page === 1 && !next) return null;
  return (
    <nav aria-label={opinions.pages} className={classes.links} data-screen-only>
      {page > 1 && <a href={address({})}>{opinions.firstPage}</a>}
      {next && (
        <a rel="next" href={address({ after: next, page: String(page + 1) })}>
          {opinions.nextPage}（{opinions.page(page + 1)}）
        </a>
      )}
    </nav>
  );
}
