import { Prose, Sheet, zhCN } from "@kaimen/papers";
import type { ReactNode } from "react";
import { words } from "../../../wording/zh-CN.day.js";

type Props = { readonly title: string; readonly text?: string; readonly children?: ReactNode };

/** A text as everybody reads it, by the renderer of the public page. */
export const PublicPaper = ({ title, text, children }: Props) => (
  <Sheet label={words.announcement.preview} language={zhCN.language}>
    {children}
    {text !== undefined && <h2>{title}</h2>}
    {text !== undefined && <Prose text={text} />}
  </Sheet>
);
