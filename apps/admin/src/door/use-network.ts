import { useEffect, useRef } from "react";

/** Looks again as soon as a network is there, when the page is looked at again, and every so often in between. */
export function useNetwork(look: () => void, every: number): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    const now = () => void (document.visibilityState === "visible" && latest.current());
    const timer = setInterval(now, every);
    addEventListener("online", now);
    addEventListener("offline", now);
    document.addEventListener("visibilitychange", now);
    return () => {
      clearInterval(timer);
      removeEventListener("online", now);
      removeEventListener("offline", now);
      document.removeEventListener("visibilitychange", now);
    };
  }, [every]);
}
