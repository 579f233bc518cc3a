import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import classes from "./my-application.module.css";

export function Withdraw({ code, phone }: { readonly code: string; readonly phone: string }) {
  const { mine } = useWording();
  return (
    <form method="post" action={usePage().url} className={classes.withdraw}>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="phone" value={phone} />
      <Button name="act" value="withdraw" quiet>
        {mine.withdraw}
      </Button>
      <p className={classes.about}>{mine.withdrawWhy}</p>
    </form>
  );
}
