// What the trainee is about to say: their own words, or a suggestion that they can change. A draft outlives the page.

export class Composer {
  #form;
  #field;
  #from;
  #fromWords;
  #hint;
  #key;
  #send;
  #suggestion = null;
  #own = "";
  #turn = 0;
  #refusal = "";

  /** `send` takes `{ turn, text, suggestion }`; `refuses` says why nothing can be sent now, or "". */
  constructor({ form, key, turn, send, refuses }) {
    this.#form = form;
    this.#field = form.querySelector("textarea");
    this.#from = form.querySelector("#from");
    this.#fromWords = form.querySelector("#from-words");
    this.#hint = form.querySelector("#composer-hint");
    this.#key = key;
    this.#turn = turn;
    this.#send = send;
    this.refuses = refuses;
    this.#restore();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.#field.addEventListener("input", () => {
      if (this.#field.value.trim() === "") this.#suggestion = null;
      this.#show();
    });
    this.#field.addEventListener("keydown", (event) => {
      const isSend = event.key === "Enter" && !event.shiftKey && !event.altKey && !event.isComposing;
      if (!isSend || matchMedia("(pointer: coarse)").matches) return;
      event.preventDefault();
      this.submit();
    });
    form.querySelector("#own-words").addEventListener("click", () => {
      this.#suggestion = null;
      this.#put(this.#own);
      this.focus();
    });
    this.#show();
  }

  focus() {
    this.#field.focus();
  }

  /** Takes a suggestion over; what was written before can be had back. */
  use(number, text) {
    if (this.#suggestion === null) this.#own = this.#field.value;
    this.#suggestion = number;
    this.#put(text);
    this.focus();
    this.#field.setSelectionRange(text.length, text.length);
  }

  /** The client's turn that is answered; suggestions belong to it. */
  set turn(turn) {
    if (turn === this.#turn) return;
    this.#turn = turn;
    this.#suggestion = null;
    this.#own = "";
    this.#show();
  }

  /** Gives back what could not be sent, in front of what was written since. */
  giveBack({ text, suggestion, turn }) {
    const since = this.#field.value.trim();
    this.#suggestion = turn === this.#turn && !since ? (suggestion ?? null) : null;
    this.#put(since ? `${text}\n${since}` : text);
  }

  submit() {
    const text = this.#field.value;
    this.#refusal = text.trim() === "" ? "Write at least one word." : this.refuses();
    if (this.#refusal) return this.#show();
    this.#send({ turn: this.#turn, text, ...(this.#suggestion && { suggestion: this.#suggestion }) });
    this.#suggestion = null;
    this.#own = "";
    this.#put("");
    this.focus();
  }

  /** Nothing of the session stays in the browser. */
  forget() {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }

  /** Says again whether something can be sent. */
  refresh() {
    if (this.#refusal && !this.refuses()) this.#refusal = "";
    this.#show();
  }

  #put(text) {
    this.#field.value = text;
    this.#refusal = "";
    this.#show();
  }

  #show() {
    this.#hint.textContent = this.#refusal;
    this.#from.hidden = this.#suggestion === null;
    const words = this.#suggestion === null ? "" : `From suggestion ${this.#suggestion}. Change it as you like.`;
    if (this.#fromWords.textContent !== words) this.#fromWords.textContent = words;
    this.#form.querySelector("#own-words").textContent = this.#own.trim() ? "Back to my own words" : "Take it out";
    this.#keep();
  }

  #keep() {
    const draft = { text: this.#field.value, suggestion: this.#suggestion, own: this.#own, turn: this.#turn };
    try {
      if (draft.text || draft.own) localStorage.setItem(this.#key, JSON.stringify(draft));
      else localStorage.removeItem(this.#key);
    } catch {
      // A browser that keeps nothing: the draft lasts as long as the page.
    }
  }

  #restore() {
    // What the server put there, for a page that was asked for with a suggestion, goes first.
    const chosen = this.#form.querySelector("input[name=suggestion]");
    if (chosen) this.#suggestion = Number(chosen.value);
    if (this.#field.value) return;
    try {
      const draft = JSON.parse(localStorage.getItem(this.#key) ?? "null");
      if (!draft) return;
      const isOfThisTurn = draft.turn === this.#turn;
      this.#field.value = draft.text;
      this.#suggestion = isOfThisTurn ? draft.suggestion : null;
      this.#own = isOfThisTurn ? draft.own : "";
    } catch {
      // No draft.
    }
  }
}
