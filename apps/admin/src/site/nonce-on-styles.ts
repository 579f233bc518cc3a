import { NONCE } from "./mounted.js";

/** antd hands its nonce on to every style that it writes but the one that measures scroll bars: this one gets it here. */
export function nonceOnStyles(): void {
  const create = document.createElement.bind(document);
  document.createElement = (tag: string, options?: ElementCreationOptions) => {
    const element = create(tag, options);
    if (element instanceof HTMLStyleElement && NONCE) element.nonce = NONCE;
    return element;
  };
}
