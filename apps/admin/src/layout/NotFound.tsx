import { Result } from "antd";
import { Link } from "react-router";
import { wording } from "../wording/zh-CN.js";

export const NotFound = () => <Result status="404" title={wording.notFound} extra={<Link to="/">{wording.menu.workbench}</Link>} />;
