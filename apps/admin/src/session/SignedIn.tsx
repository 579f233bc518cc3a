import { Spin } from "antd";
import type { ReactNode } from "react";
import { Door } from "./Door.js";
import { NewPassword } from "./NewPassword.js";
import { SecondFactor } from "./SecondFactor.js";
import { SignIn } from "./SignIn.js";
import type { Session } from "./use-session.js";

/** Shows the office to whoever is let in, and to everybody else what is still needed. */
export function SignedIn({ session: { state, refresh }, children }: { readonly session: Session; readonly children: ReactNode }) {
  switch (state) {
    case "SIGNED_IN":
      return children;
    case undefined:
      return <Spin fullscreen />;
    case "NEW_PASSWORD":
      return (
        <Door>
          <NewPassword onDone={refresh} />
        </Door>
      );
    case "SECOND_FACTOR":
      return (
        <Door>
          <SecondFactor onDone={refresh} />
        </Door>
      );
    default:
      return (
        <Door>
          <SignIn onDone={refresh} />
        </Door>
      );
  }
}
