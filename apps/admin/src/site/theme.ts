import type { ThemeConfig } from "antd";

const MAIN = "#0f5c63";
const WASH = "#eaf3f3";
const QUIET = "#55636a";
const FAINT = "#6b7780";

/** The public site's one colour; dense, without shadows. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: MAIN,
    colorInfo: MAIN,
    colorLink: MAIN,
    colorError: "#b3261e",
    colorWarning: "#8a5a00",
    colorWarningBg: "#fff7e6",
    colorSuccess: "#1e6b3a",
    colorSuccessBg: "#eef6f0",
    colorTextSecondary: QUIET,
    colorTextTertiary: QUIET,
    colorTextDescription: QUIET,
    colorTextPlaceholder: FAINT,
    colorTextDisabled: FAINT,
    colorSuccessBorder: "#b9d8c3",
    colorPrimaryBg: WASH,
    colorInfoBg: WASH,
    colorErrorBg: "#fdf3f2",
    controlItemBgActive: WASH,
    borderRadius: 4,
    fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  },
  components: {
    Layout: { headerBg: "#fff", siderBg: "#fff", bodyBg: "#fff", headerHeight: 56, headerPadding: "0 24px" },
    Button: { primaryShadow: "none", defaultShadow: "none" },
    Menu: { itemSelectedBg: WASH, groupTitleColor: QUIET },
  },
};
