import { FEEDS } from "../feeds/names.js";
import { usePaths, useWording } from "../site/page-context.js";

/** What a reader's own programs can subscribe to, found by them in the head of any page of the town. */
export function FeedLinks({ town, name }: { readonly town: string; readonly name: string }) {
  const { feeds } = useWording().pages;
  const paths = usePaths();
  return (
    <>
      {FEEDS.map((feed) => (
        <link key={feed} rel="alternate" type="application/atom+xml" title={`${name} ${feeds.names[feed]}`} href={paths.feed(town, feed)} />
      ))}
      <link rel="alternate" type="text/calendar" title={`${name} ${feeds.calendar}`} href={paths.calendarFeed(town)} />
    </>
  );
}
