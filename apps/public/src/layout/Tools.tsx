import { usePage, useWording } from "../site/page-context.js";
import classes from "./layout.module.css";
import { Choice, ViewForm } from "./ViewForm.js";

/** 无障碍 | 长辈版 | English: the first two in the words of the reader, the last in the words of the other. */
export function Tools() {
  const { tools } = useWording();
  const { view, language, tools: toolbar } = usePage().preferences;
  const open = toolbar === "open";
  return (
    <ViewForm className={classes.tools}>
      <button
        name="choice"
        value={open ? "tools=closed" : "tools=open"}
        className={classes.tool}
        aria-expanded={open}
        aria-controls="toolbar"
        data-opens-toolbar
      >
        {tools.label}
      </button>
      {view === "elder" ? (
        <Choice name="view" value="ordinary">
          {tools.ordinary}
        </Choice>
      ) : (
        <Choice name="view" value="elder">
          {tools.elder}
        </Choice>
      )}
      <Choice name="language" value={language === "en" ? "zh-CN" : "en"} lang={language === "en" ? "zh-CN" : "en"}>
        {tools.language}
      </Choice>
    </ViewForm>
  );
}
