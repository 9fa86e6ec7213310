// reads a part of the page aloud with the device's own voice; its button shows only when there is one
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-speak]')];

const voiceFor = (language: string) => speechSynthesis.getVoices().find(voice => voice.lang.toLowerCase().split(/[-_]/)[0] === language);

function offer() {
  for (const button of buttons) {
    const language = button.dataset.languages!.split(' ').find(voiceFor);
    button.hidden = !language;
    if (language) button.dataset.heard = language;
  }
}

const isShut = (text: Element) => text.closest('details:not([open])') && !text.closest('summary');

const sentences = (part: Element, language: string, acts: boolean) => [...part.querySelectorAll(`[lang="${language}"]`)]
  .filter(text => !text.closest(acts ? '[data-speak]' : 'a, button') && !isShut(text))
  .map(text => text.textContent!.trim()).filter(Boolean);

function silence() {
  speechSynthesis.cancel();
  for (const button of buttons) button.setAttribute('aria-pressed', 'false');
}

function speak(button: HTMLButtonElement) {
  const language = button.dataset.heard!;
  // one utterance a sentence: some devices stop long ones halfway
  const all = sentences(document.getElementById(button.dataset.speak!)!, language, !!button.dataset.acts).map(sentence => {
    const said = new SpeechSynthesisUtterance(sentence);
    [said.lang, said.voice, said.rate] = [language, voiceFor(language)!, 0.9];
    return said;
  });
  all.at(-1)?.addEventListener('end', silence);
  button.setAttribute('aria-pressed', 'true');
  all.forEach(said => speechSynthesis.speak(said));
}

if ('speechSynthesis' in window && buttons.length > 0) {
  for (const button of buttons) button.addEventListener('click', () => {
    const wasOn = button.getAttribute('aria-pressed') === 'true';
    silence();
    if (!wasOn) speak(button);
  });
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', silence);
}
