import { NumberField } from "../../act/fields.js";
import { wording } from "../../wording/zh-CN.js";

type Props = { readonly content: unknown; readonly path: readonly string[] };

/** A field for each number of a setting, in the order of its usual value; parts of parts have theirs below. */
export function PartFields({ content, path }: Props) {
  const { parts } = wording.regulation;
  if (typeof content === "number") {
    const name = path.at(-1) ?? "";
    const within = path.length > 2 ? `${parts[path.at(-2) ?? ""] ?? ""} · ` : "";
    return <NumberField name={path} label={within + (parts[name] ?? name)} least={0} most={200} />;
  }
  if (typeof content !== "object" || content === null) return null;
  return Object.entries(content).map(([part, value]) => <PartFields key={part} content={value} path={[...path, part]} />);
}
