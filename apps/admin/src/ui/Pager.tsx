import { Button, Flex } from "antd";
import { wording } from "../wording/zh-CN.js";
import type { AddressState } from "./use-address-state.js";

type Props = {
  readonly total: number;
  readonly next?: string | null;
  readonly address: AddressState;
};

/** 共 n 条, and a page forward or back; cursors do not jump. */
export const Pager = ({ total, next, address: { page, forward, back } }: Props) => (
  <Flex justify="flex-end" align="center" gap={12} style={{ marginTop: 12 }}>
    <span>{wording.list.total(total)}</span>
    <span>{wording.list.page(page)}</span>
    <Button disabled={page === 1} onClick={back}>
      {wording.list.back}
    </Button>
    <Button disabled={!next} onClick={() => next && forward(next)}>
      {wording.list.forward}
    </Button>
  </Flex>
);
