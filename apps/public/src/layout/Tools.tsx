import { usePage, useWording } from "../site/page-context.js";
import classes from "./layout.module.css";
import { Choice, ViewForm } from "./ViewForm.js";

/** 无障碍 | 长辈版 | English: the first two in the words of the reader, the last in the words of the other. */
export function Tools() {
  const { tools } = useWording();
  const { view, language } = usePage().preferences;
  return (
    <ViewForm className={classes.tools}>
      <details className={classes.accessibility}>
        <summary className={classes.tool}>{tools.label}</summary>
        <Accessibility />
      </details>
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

function Accessibility() {
  const { tools } = useWording();
  const { size, contrast } = usePage().preferences;
  return (
    <div className={classes.panel}>
      <Choice name="size" value={size === "large" ? "normal" : "large"}>
        {size === "large" ? tools.normalSize : tools.larger}
      </Choice>
      <Choice name="contrast" value={contrast === "high" ? "normal" : "high"}>
        {contrast === "high" ? tools.colours : tools.contrast}
      </Choice>
      <button type="button" className={classes.tool} data-read={tools.stop} hidden>
        {tools.read}
      </button>
      <button type="button" className={classes.tool} data-print hidden>
        {tools.print}
      </button>
    </div>
  );
}
