// shows the passkey forms where the browser can do it, and fills in what the authenticator answers
type Ceremony = 'get' | 'create';

const supported = 'PublicKeyCredential' in window
  && 'parseRequestOptionsFromJSON' in PublicKeyCredential
  && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

async function ask(ceremony: Ceremony, address: string): Promise<Credential | null> {
  const answer = await fetch(address, { method: 'POST' });
  if (!answer.ok) throw new Error(`options answered ${answer.status}`);
  const options = await answer.json();
  return ceremony === 'get'
    ? navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
    : navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
}

for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  if (!supported) continue;
  part.hidden = false;
  const form = part.querySelector('form')!;
  const trouble = part.querySelector<HTMLElement>('[role=alert]')!;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    trouble.hidden = true;
    try {
      const credential = await ask(part.dataset.passkey as Ceremony, part.dataset.options!);
      form.querySelector<HTMLInputElement>('[name=credential]')!.value = JSON.stringify(credential);
      form.submit();
    } catch {
      trouble.hidden = false;
    }
  });
}
