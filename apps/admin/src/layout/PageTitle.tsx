import { Flex, Typography } from "antd";
import { type ReactNode, useEffect } from "react";
import { wording } from "../wording/zh-CN.js";

/** The heading of a page, which is also the title of its tab. */
export function PageTitle({ children, aside }: { readonly children: string; readonly aside?: ReactNode }) {
  useEffect(() => {
    document.title = `${children} · ${wording.product}`;
  }, [children]);
  return (
    <Flex align="center" gap={12}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: "0 0 16px" }}>
        {children}
      </Typography.Title>
      {aside}
    </Flex>
  );
}
