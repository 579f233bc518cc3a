import "@kaimen/papers/ink.css";
import "./base.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.js";
import { wipeWhatIsOver } from "./door/keep/shelf.js";
import { nonceOnStyles } from "./site/nonce-on-styles.js";
import { today } from "./wording/today.js";

nonceOnStyles();
void wipeWhatIsOver(today());
createRoot(document.getElementById("root") as HTMLElement).render(<App />);
