import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { offerPrinting } from "./browser/printing.js";
import { offerToolbar } from "./browser/toolbar-opening.js";
import { wakeOnFirstTouch } from "./browser/waking.js";

/** All that a reading page runs. Whatever needs React waits until somebody reaches for it. */
offerToolbar();
offerPrinting();
wakeOnFirstTouch();
