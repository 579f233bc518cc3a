/** Inside the box alone: nothing of the portal reaches in, nothing of it gets out. */
export const BOX_STYLE = `
:host { display: block; }
section {
  display: grid; gap: 8px; justify-items: start; padding: 20px 24px;
  border: 1px solid #d3dcdc; border-top: 4px solid #0f5c63; background: #fff; color: #1b2527;
  font: 18px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere;
}
p, dl, dd { margin: 0; }
a { color: #0f5c63; text-underline-offset: 0.2em; }
a:focus-visible { outline: 3px solid #0f5c63; outline-offset: 3px; }
.title, .next, .apply { display: inline-flex; align-items: center; min-height: 44px; }
.title { color: #55636a; font-size: 15px; text-decoration: none; }
.next { font-size: 22px; font-weight: 600; line-height: 1.35; }
.apply { min-height: 52px; padding: 0 32px; border-radius: 4px; background: #0f5c63; color: #fff; font-weight: 600; text-decoration: none; }
dl { display: flex; flex-wrap: wrap; gap: 4px 24px; padding-top: 8px; }
dl div { display: flex; gap: 0.5em; }
dt, .updated { color: #55636a; font-size: 15px; }
dd { font-weight: 600; }
`;
