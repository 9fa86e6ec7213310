// fills the list under a search box with how what was typed may end
const boxes = document.querySelectorAll<HTMLInputElement>('input[data-suggest]');

for (const box of boxes) {
  const list = box.list as HTMLDataListElement;
  let asked = '';
  let wait = 0;
  const ask = async () => {
    const begun = box.value.trim();
    if (begun.length < 2 || begun === asked) return;
    asked = begun;
    const answer = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(begun)}`).catch(() => null);
    if (!answer?.ok || begun !== box.value.trim()) return;
    list.replaceChildren(...(await answer.json() as string[]).map(word => new Option(word, word)));
  };
  box.addEventListener('input', () => {
    clearTimeout(wait);
    wait = window.setTimeout(ask, 150);
  });
}
