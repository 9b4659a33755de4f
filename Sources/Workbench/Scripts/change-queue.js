// Sends each change at once and keeps it in the browser until the server has answered that it is on disk. A change
// that is sent twice is kept once, because it has its own id.

const pauses = [1000, 2000, 5000, 10000];

export class ChangeQueue {
  #address;
  #token;
  #person;
  #key;
  #report;
  #spare = [];
  #isSending = false;
  #isHeld = false;
  #failures = 0;
  #timer;

  /**
   * `report` is told `{ state: "saving" | "saved" | "waiting" | "refused" | "conflict", … }`. `person` is whose changes
   * these are: with it, the queue goes on by itself once that person has signed in again.
   */
  constructor({ address, token, person, key, report }) {
    this.#address = address;
    this.#token = token;
    this.#person = person;
    this.#key = key;
    this.#report = report;
    document.addEventListener("signed-in", () => this.send());
  }

  /** The changes that the server has not answered yet, first to last. */
  get waiting() {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? "[]");
    } catch {
      return this.#spare;
    }
  }

  /** The secret that goes with every message of this sign-in. */
  get token() {
    return this.#token;
  }

  add(change) {
    this.#keep([...this.waiting, { id: crypto.randomUUID(), ...change }]);
    if (this.#isHeld || this.#failures > 0) this.#report({ state: "kept", count: this.waiting.length });
    this.send();
  }

  /** Sends what is waiting, in order. */
  async send() {
    clearTimeout(this.#timer);
    if (this.#isSending || this.#isHeld) return;
    this.#isSending = true;
    try {
      for (let change = this.waiting[0]; change; change = this.waiting[0]) {
        this.#report({ state: "saving" });
        if (!(await this.#sendOne(change))) return;
      }
    } finally {
      this.#isSending = false;
    }
  }

  /** After a conflict: sends on, with what `rewrite` makes of the waiting changes. */
  resolve(rewrite) {
    this.#keep(rewrite(this.waiting));
    this.#isHeld = false;
    if (this.waiting.length > 0) this.send();
    else this.#report({ state: "saved", at: Date.now() });
  }

  /** Lets go of what waits: it has nowhere to go any more. */
  forget() {
    clearTimeout(this.#timer);
    this.#keep([]);
  }

  async #sendOne(change, isRenewed = false) {
    let response;
    let answer;
    try {
      response = await fetch(this.#address, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Form-Token": this.#token },
        body: JSON.stringify(change),
      });
      answer = await response.json();
    } catch {
      return this.#wait({ words: "the workbench cannot be reached", isNetwork: true });
    }
    if (response.ok && answer.saved) {
      if (this.#failures > 0) document.dispatchEvent(new Event("signed-in"));
      this.#failures = 0;
      this.#drop(change);
      this.#report({ state: "saved", at: answer.at, replaced: answer.replacedCharacters, change });
      return true;
    }
    if (response.status === 401) document.dispatchEvent(new Event("signed-out"));
    if (response.status === 412) {
      this.#isHeld = true;
      this.#report({ state: "conflict", change });
      return false;
    }
    const isShut = [401, 403, 404].includes(response.status);
    if (isShut && this.#person && !isRenewed) {
      const visitor = await this.#visitor();
      if (visitor === undefined) return this.#wait({ words: "the workbench cannot be reached", isNetwork: true });
      if (visitor?.name !== this.#person) {
        return this.#wait({ words: visitor ? "somebody else is signed in" : "you are signed out", isSignedOut: true });
      }
      this.#token = visitor.token;
      return this.#sendOne(change, true);
    }
    const words = [answer.message, answer.hint].filter(Boolean).join(" ");
    if ([401, 403].includes(response.status) || response.status >= 500) return this.#wait({ words });
    this.#drop(change);
    this.#report({ state: "refused", words, change, answer });
    return true;
  }

  /** Who is signed in now: `null` for nobody, `undefined` when that cannot be asked. */
  async #visitor() {
    try {
      const response = await fetch("/api/me");
      if (response.ok) return await response.json();
      return response.status === 401 ? null : undefined;
    } catch {
      return undefined;
    }
  }

  #wait(cause) {
    const pause = pauses[Math.min(this.#failures, pauses.length - 1)];
    this.#failures += 1;
    this.#report({ state: "waiting", ...cause, count: this.waiting.length });
    this.#timer = setTimeout(() => this.send(), pause);
    return false;
  }

  #drop({ id }) {
    this.#keep(this.waiting.filter((change) => change.id !== id));
  }

  #keep(changes) {
    this.#spare = changes;
    try {
      if (changes.length) localStorage.setItem(this.#key, JSON.stringify(changes));
      else localStorage.removeItem(this.#key);
    } catch {
      // A browser that keeps nothing: the changes wait in this page, and leaving it is guarded.
    }
  }
}
