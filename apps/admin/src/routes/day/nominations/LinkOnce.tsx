import { App, Button, Input, Modal } from "antd";
import { useOffice } from "../../../session/use-office.js";
import { SITE } from "../../../site/mounted.js";
import { words } from "../../../wording/zh-CN.day.js";
import classes from "../day.module.css";

const { nominations: labels } = words;

/** Only its digest is kept, so it is shown now or never. */
export function LinkOnce({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const office = useOffice();
  const { message } = App.useApp();
  const link = `${location.origin}${SITE}/${office?.code}/nominate/${code}`;
  const copy = () => void navigator.clipboard.writeText(link).then(() => message.success(labels.copied));
  return (
    <Modal
      open
      title={labels.linkTitle}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={<Button onClick={onClose}>{words.applications.close}</Button>}
    >
      <p className={classes.hint}>{labels.linkHint}</p>
      <Input.TextArea readOnly value={link} rows={3} aria-label={labels.linkTitle} onFocus={({ target }) => target.select()} />
      <Button type="primary" onClick={copy} style={{ marginTop: 12 }}>
        {labels.copy}
      </Button>
    </Modal>
  );
}
