/**
 * Passkeys on the sign-in page and the account page: asks the server for options, lets the browser talk to the
 * authenticator, and sends back its answer. The sections stay hidden where the browser cannot do it.
 */

for (const section of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const isSupported = 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
  if (!isSupported) continue;
  section.hidden = false;
  section.querySelector('button')?.addEventListener('click', () => void run(section));
}

async function run(section: HTMLElement): Promise<void> {
  const { passkey: act, options = '', verify = '', destination = '/' } = section.dataset;
  const status = section.querySelector('[role=alert]');
  const button = section.querySelector('button');
  const password = section.querySelector<HTMLInputElement>('input[type=password]')?.value;
  if (status) status.textContent = '';
  button?.setAttribute('disabled', '');
  try {
    const given = await answerOf(await (act === 'register' ? send(options, { password }) : fetch(options)));
    const credential = act === 'register' ? await register(given) : await authenticate(given);
    const name = section.querySelector<HTMLInputElement>('input[name=passkey-name]')?.value.trim();
    await answerOf(await send(verify, { response: credential, ...(name ? { name } : {}) }));
    location.assign(destination);
  } catch (error) {
    if (status) status.textContent = wordsFor(error);
    button?.removeAttribute('disabled');
  }
}

function send(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function register(options: PublicKeyCredentialCreationOptionsJSON): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return toJson(await navigator.credentials.create({ publicKey }));
}

async function authenticate(options: PublicKeyCredentialRequestOptionsJSON): Promise<unknown> {
  // The passkey replaces both steps of signing in, so the device has to check who holds it.
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({
    ...options,
    userVerification: 'required',
  });
  return toJson(await navigator.credentials.get({ publicKey }));
}

function toJson(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey was chosen.');
  return credential.toJSON();
}

class Refused extends Error {}

async function answerOf(response: Response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(body.message ?? '');
  return body;
}

function wordsFor(error: unknown): string {
  if (error instanceof Refused)
    return error.message || 'This did not work. Sign in with your password and code.';
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError') return 'No passkey was used. Try again, or sign in with your password.';
  if (name === 'InvalidStateError') return 'This device already has a passkey for your account.';
  return 'This did not work here. Sign in with your password and code.';
}
