import { useCallback, useEffect, useRef, useState } from "react";

type Limits = { readonly warnAfter: number; readonly leaveAfter: number };

const SIGNS_OF_LIFE = ["pointerdown", "keydown", "wheel"] as const;

/** Warns after a while without a touch or a key, and leaves some time after; once warned, only `stay` counts. */
export function useIdle({ warnAfter, leaveAfter }: Limits, leave: () => void) {
  const last = useRef(Date.now());
  const [warned, setWarned] = useState(false);
  const stay = useCallback(() => {
    last.current = Date.now();
    setWarned(false);
  }, []);

  useEffect(() => {
    const alive = () => void (warned || (last.current = Date.now()));
    // Looked at by the clock: a laptop that slept through the limit leaves as soon as it wakes.
    const look = setInterval(() => {
      const idle = Date.now() - last.current;
      if (idle >= leaveAfter) leave();
      else if (idle >= warnAfter) setWarned(true);
    }, 5_000);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { passive: true });
    return () => {
      clearInterval(look);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive);
    };
  }, [warned, warnAfter, leaveAfter, leave]);

  return { warned, stay };
}
