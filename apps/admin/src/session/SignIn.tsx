import { Form, Input } from "antd";
import { useState } from "react";
import { wording } from "../wording/zh-CN.js";
import { CodeField, PasswordField } from "./Fields.js";
import { StepForm } from "./StepForm.js";
import { signIn, verifyCode } from "./sign-in-routes.js";

type Named = { username: string; password: string };

/** User name and password, then the code of the authenticator. */
export function SignIn({ onDone }: { readonly onDone: () => void }) {
  const { door } = wording;
  const [codeNeeded, setCodeNeeded] = useState(false);
  const present = async ({ username, password }: Named) => {
    const said = await signIn(username, password);
    if (said.codeNeeded) setCodeNeeded(true);
    else onDone();
  };
  if (codeNeeded) {
    return (
      <StepForm take={({ code }: { code: string }) => verifyCode(code).then(onDone)} button={door.enter}>
        <CodeField />
      </StepForm>
    );
  }
  return (
    <StepForm take={present} button={door.enter}>
      <Form.Item name="username" label={door.username} rules={[{ required: true, message: door.needed(door.username) }]}>
        <Input autoComplete="username" autoFocus />
      </Form.Item>
      <PasswordField name="password" label={door.password} autoComplete="current-password" />
    </StepForm>
  );
}
