/** Full-width letters, digits and signs as a Chinese keyboard gives them, in their half-width form; blanks at the ends fall away. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .trim();
