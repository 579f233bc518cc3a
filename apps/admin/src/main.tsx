import "./base.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.js";
import { nonceOnStyles } from "./site/nonce-on-styles.js";

nonceOnStyles();
createRoot(document.getElementById("root") as HTMLElement).render(<App />);
