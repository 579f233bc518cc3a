const WIDTH = 720;
const MARGIN = 48;
const CODE = 360;
const LINE = 44;

/** A ticket as a picture of its own: the squares of its code and its words, black on white. */
export function drawTicket(ticket: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) return canvas;
  const font = getComputedStyle(ticket).fontFamily;
  pen.font = `30px ${font}`;
  const words = [...ticket.querySelectorAll("p")].flatMap((line) => folded(pen, line.innerText));
  canvas.width = WIDTH;
  canvas.height = CODE + 3 * MARGIN + LINE * (words.length + 1);

  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, WIDTH, canvas.height);
  pen.fillStyle = "#000";
  pen.font = `600 36px ${font}`;
  pen.fillText(ticket.querySelector("figcaption")?.innerText ?? "", MARGIN, MARGIN + 24);
  drawCode(pen, ticket.querySelector("svg"));
  pen.font = `30px ${font}`;
  for (const [at, line] of words.entries()) pen.fillText(line, MARGIN, CODE + 2.5 * MARGIN + LINE * (at + 1));
  return canvas;
}

function drawCode(pen: CanvasRenderingContext2D, code: SVGSVGElement | null): void {
  const path = code?.querySelector("path")?.getAttribute("d");
  if (!code || !path) return;
  const scale = CODE / code.viewBox.baseVal.width;
  pen.save();
  pen.translate(MARGIN, 2 * MARGIN);
  pen.scale(scale, scale);
  pen.fill(new Path2D(path));
  pen.restore();
}

/** A line that is too long goes on below. */
function folded(pen: CanvasRenderingContext2D, text: string): string[] {
  const lines = [""];
  for (const letter of text) {
    const last = lines.length - 1;
    if (pen.measureText(lines[last] + letter).width > WIDTH - 2 * MARGIN) lines.push(letter);
    else lines[last] += letter;
  }
  return lines;
}
