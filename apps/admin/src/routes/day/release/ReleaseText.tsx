import { useRelease } from "./use-release.js";
import { Writing, type Written } from "./Writing.js";

/** A text on its way out of the office: written, handed in, read by others, published. */
export function ReleaseText(props: Written) {
  const { release, loading } = useRelease(props.subject, props.of);
  return loading ? null : <Writing {...props} release={release} />;
}
