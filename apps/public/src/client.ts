import "@kaimen/papers/ink.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { offerDrafts } from "./browser/drafts.js";
import { tellWhenOffline } from "./browser/offline.js";
import { offerPictures } from "./browser/pictures.js";
import { offerPrinting } from "./browser/printing.js";
import { offerToolbar } from "./browser/toolbar-opening.js";
import { offerVerifying } from "./browser/verifying.js";
import { wakeOnFirstTouch } from "./browser/waking.js";

/** All that a reading page runs. Whatever needs React waits until somebody reaches for it. */
offerToolbar();
offerPrinting();
offerPictures();
offerVerifying();
offerDrafts();
wakeOnFirstTouch();
tellWhenOffline();
