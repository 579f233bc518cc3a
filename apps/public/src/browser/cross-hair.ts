/** Both lines go where the pointer is; whether they are seen is the reader's choice, and the style sheet's work. */
export function followPointer(): void {
  const across = document.querySelector<HTMLElement>("[data-across]");
  const down = document.querySelector<HTMLElement>("[data-down]");
  addEventListener(
    "pointermove",
    ({ clientX, clientY }) => {
      move(across, `translateY(${clientY}px)`);
      move(down, `translateX(${clientX}px)`);
    },
    { passive: true },
  );
}

function move(line: HTMLElement | null, transform: string): void {
  if (!line) return;
  line.style.transform = transform;
  line.dataset.moved = "";
}
