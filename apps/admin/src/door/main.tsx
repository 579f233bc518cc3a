import "../base.css";
import { createRoot } from "react-dom/client";
import { BASE } from "../site/mounted.js";
import { today } from "../wording/today.js";
import { wipeWhatIsOver } from "./keep/shelf.js";
import { AtTheDoor } from "./view/AtTheDoor.js";
import { KeptDays } from "./view/KeptDays.js";

const DOOR = `${BASE}/door/`;
const day = decodeURIComponent(location.pathname.slice(DOOR.length).replace(/\/$/, ""));

if ("serviceWorker" in navigator) void navigator.serviceWorker.register(`${BASE}/door-worker.js`, { scope: DOOR });
void wipeWhatIsOver(today());

createRoot(document.getElementById("root") as HTMLElement).render(day ? <AtTheDoor id={day} /> : <KeptDays />);
