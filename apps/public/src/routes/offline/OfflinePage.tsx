import { PageMeta } from "../../layout/PageMeta.js";
import { en } from "../../wording/en.js";
import { zhCN } from "../../wording/zh-CN.js";
import classes from "./offline.module.css";

/** Kept on the device and shown where there is no network, to whoever it is: in both languages, with nothing to press that would need one. */
export const OfflinePage = () => (
  <main className={classes.offline}>
    <PageMeta title={zhCN.offline.title} />
    <meta name="robots" content="noindex" />
    <h1>{zhCN.offline.title}</h1>
    <p>{zhCN.offline.text}</p>
    <div lang="en">
      <h2>{en.offline.title}</h2>
      <p>{en.offline.text}</p>
    </div>
  </main>
);
