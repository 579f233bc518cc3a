import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { askPublicContract } from "./ask-public-contract";
import { firstQuestion } from "./first-question";

/** Whoever copies a figure from here must know that nobody lives behind it. */
const DemoBanner = () => (document.documentElement.dataset.demo === "true" ? <p className="demo">演示数据 · invented data</p> : null);

createRoot(document.getElementById("graphiql") as HTMLElement).render(
  <>
    <DemoBanner />
    <GraphiQL
      fetcher={askPublicContract}
      initialQuery={firstQuestion}
      defaultEditorToolsVisibility="headers"
      shouldPersistHeaders={false}
    />
  </>,
);
