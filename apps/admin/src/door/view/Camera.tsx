import { useEffect, useRef, useState } from "react";
import { words } from "../../wording/zh-CN.at-the-door.js";
import { type CameraFault, openCamera, type RunningCamera } from "../camera.js";
import classes from "./door.module.css";

const { camera: labels } = words;

/** The picture of the back camera; what it reads is handed on. Loaded when somebody wants to scan. */
export default function Camera({ onSeen }: { readonly onSeen: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const seen = useRef(onSeen);
  seen.current = onSeen;
  const [running, setRunning] = useState<RunningCamera>();
  const [fault, setFault] = useState<CameraFault>();
  const [lit, setLit] = useState(false);

  useEffect(() => {
    const opening = openCamera(video.current as HTMLVideoElement, (text) => seen.current(text));
    opening.then(setRunning, setFault);
    return () => void opening.then(({ stop }) => stop()).catch(() => undefined);
  }, []);

  if (fault)
    return (
      <p className={classes.warning} role="alert">
        {labels.faults[fault]}
      </p>
    );
  return (
    <div className={classes.camera}>
      <video ref={video} muted playsInline aria-label={labels.picture} />
      <p>{running ? labels.aim : labels.starting}</p>
      {running?.light && (
        <button type="button" onClick={() => void running.light?.(!lit).then(() => setLit(!lit))}>
          {lit ? labels.dark : labels.light}
        </button>
      )}
    </div>
  );
}
