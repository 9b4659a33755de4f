// Sends each change at once and keeps it in the browser until the server has answered that it is on disk. A change
// that is sent twice is kept once, because it has its own id.

const pauses = [1000, 2000, 5000, 10000];

export class ChangeQueue {
  #address;
  #token;
  #key;
  #report;
  #spare = [];
  #isSending = false;
  #failures = 0;
  #timer;

  /** `report` is told `{ state: "saving" | "saved" | "waiting" | "refused", … }`. */
  constructor({ address, token, key, report }) {
    this.#address = address;
    this.#token = token;
    this.#key = key;
    this.#report = report;
  }

  /** The changes that the server has not answered yet, first to last. */
  get waiting() {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? "[]");
    } catch {
      return this.#spare;
    }
  }

  add(change) {
    this.#keep([...this.waiting, { id: crypto.randomUUID(), ...change }]);
    this.send();
  }

  /** Sends what is waiting, in order. */
  async send() {
    clearTimeout(this.#timer);
    if (this.#isSending) return;
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

  async #sendOne(change) {
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
      return this.#wait("the workbench cannot be reached");
    }
    if (response.ok && answer.saved) {
      this.#failures = 0;
      this.#drop(change);
      this.#report({ state: "saved", at: answer.at, replaced: answer.replacedCharacters });
      return true;
    }
    const words = [answer.message, answer.hint].filter(Boolean).join(" ");
    if ([401, 403].includes(response.status) || response.status >= 500) return this.#wait(words);
    this.#drop(change);
    this.#report({ state: "refused", words, change, answer });
    return true;
  }

  #wait(words) {
    const pause = pauses[Math.min(this.#failures, pauses.length - 1)];
    this.#failures += 1;
    this.#report({ state: "waiting", words, count: this.waiting.length });
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
