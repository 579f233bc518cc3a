import { usePage, useWording } from "../site/page-context.js";
import { CHOICES, type Preferences } from "../site/preferences.js";
import classes from "./toolbar.module.css";
import { ViewForm } from "./ViewForm.js";

/** The reader's groups that a page can serve by itself; the cross-hair follows the pointer, which takes a script. */
const GROUPS = ["size", "contrast", "pointer", "guide"] as const;

/**
 * 无障碍工具条: in the flow of the page, over no text. Every button is a choice that is posted and remembered; where a
 * script runs, it takes effect at once. What only a script can do is hidden until one has been fetched.
 */
export function Toolbar() {
  const { toolbar } = useWording();
  const { tools } = usePage().preferences;
  return (
    <div id="toolbar" className={classes.toolbar} hidden={tools === "closed"} data-toolbar data-screen-only>
      <ViewForm className={classes.form} label={toolbar.label}>
        <input type="hidden" name="choice" value="tools=open" />
        <Reading />
        {GROUPS.map((group) => (
          <Group key={group} group={group} />
        ))}
        <div className={classes.group}>
          <button name="choice" value="tools=reset" className={classes.tool} data-reload>
            {toolbar.reset}
          </button>
          <button name="choice" value="tools=closed" className={classes.tool} data-reload>
            {toolbar.exit}
          </button>
        </div>
      </ViewForm>
    </div>
  );
}

function Group({ group }: { readonly group: (typeof GROUPS)[number] }) {
  const { toolbar } = useWording();
  const { preferences } = usePage();
  const words: Readonly<Record<string, string>> = toolbar[group].values;
  return (
    <fieldset className={classes.group} hidden={group === "guide"} data-scripted={group === "guide" ? "" : undefined}>
      <legend className={classes.legend}>{toolbar[group].name}</legend>
      {CHOICES[group].map((value) => (
        <button
          key={value}
          name="choice"
          value={`${group}=${value}`}
          className={classes.tool}
          aria-pressed={isChosen(preferences, group, value)}
        >
          {words[value]}
        </button>
      ))}
    </fieldset>
  );
}

const isChosen = (preferences: Preferences, group: (typeof GROUPS)[number], value: string) => preferences[group] === value;

/** 连读 and 指读: shown where the browser has a voice. */
function Reading() {
  const { toolbar } = useWording();
  return (
    <fieldset className={classes.group} data-voice hidden>
      <legend className={classes.legend}>{toolbar.reading.name}</legend>
      <button type="button" className={classes.tool} data-read aria-pressed="false">
        {toolbar.reading.all}
      </button>
      <button type="button" className={classes.tool} data-point aria-pressed="false">
        {toolbar.reading.point}
      </button>
    </fieldset>
  );
}
