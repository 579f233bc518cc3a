import { QRCode, Typography } from "antd";
import { useState } from "react";
import { wording } from "../wording/zh-CN.js";
import { CodeField, PasswordField } from "./Fields.js";
import { StepForm } from "./StepForm.js";
import { enableSecondFactor, verifyCode } from "./sign-in-routes.js";

/** Sets the authenticator up: the password once more, the picture, the first code. */
export function SecondFactor({ onDone }: { readonly onDone: () => void }) {
  const { door } = wording;
  const [totpUri, setTotpUri] = useState<string>();
  const enable = async ({ password }: { password: string }) => setTotpUri((await enableSecondFactor(password)).totpUri);
  if (!totpUri) {
    return (
      <StepForm take={enable} button={door.next}>
        <Typography.Paragraph>{door.setUp}</Typography.Paragraph>
        <PasswordField name="password" label={door.password} autoComplete="current-password" />
      </StepForm>
    );
  }
  const secret = new URL(totpUri).searchParams.get("secret");
  return (
    <StepForm take={({ code }: { code: string }) => verifyCode(code).then(onDone)} button={door.enter}>
      <Typography.Paragraph>{door.scan}</Typography.Paragraph>
      <QRCode value={totpUri} type="svg" />
      <Typography.Paragraph copyable={{ text: secret ?? "" }}>{secret}</Typography.Paragraph>
      <CodeField />
    </StepForm>
  );
}
