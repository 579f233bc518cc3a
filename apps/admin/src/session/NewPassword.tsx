import { Typography } from "antd";
import { wording } from "../wording/zh-CN.js";
import { PasswordField } from "./Fields.js";
import { StepForm } from "./StepForm.js";
import { changePassword } from "./sign-in-routes.js";

type Passwords = { current: string; next: string };

/** The first password was chosen by somebody else, so it is good for one thing only. */
export function NewPassword({ onDone }: { readonly onDone: () => void }) {
  const { door } = wording;
  return (
    <StepForm take={({ current, next }: Passwords) => changePassword(current, next).then(onDone)} button={door.change}>
      <Typography.Paragraph>{door.firstPassword}</Typography.Paragraph>
      <PasswordField name="current" label={door.currentPassword} autoComplete="current-password" />
      <PasswordField name="next" label={door.newPassword} autoComplete="new-password" least={12} />
    </StepForm>
  );
}
