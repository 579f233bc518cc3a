/** 语音阅读: reads the main text aloud where the browser can, paragraph by paragraph. */
export function offerReading(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-read]");
  if (!button || !("speechSynthesis" in window)) return;

  const { textContent: read, dataset } = button;
  button.hidden = false;
  button.addEventListener("click", () => {
    const reading = speechSynthesis.speaking;
    speechSynthesis.cancel();
    if (!reading) paragraphs().forEach(speak);
    button.textContent = reading ? read : (dataset.read ?? read);
  });
}

const paragraphs = () =>
  [...document.querySelectorAll<HTMLElement>("main h1, main h2, main h3, main p, main li, main dt, main dd")]
    .filter((element) => element.offsetParent !== null && !element.querySelector("p, li, dt, dd, h3"))
    .map((element) => element.innerText);

function speak(text: string): void {
  const words = new SpeechSynthesisUtterance(text);
  words.lang = document.documentElement.lang;
  speechSynthesis.speak(words);
}
