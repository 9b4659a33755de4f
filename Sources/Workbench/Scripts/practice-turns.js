// The conversation as it grows: each turn stands once, whoever tells of it and however often.

const nearEnd = 160;

export class Turns {
  #talk;
  #log;
  #list;
  #pending = [];
  #waiting = [];
  #follows = true;
  #top = 0;

  constructor({ talk, log, list }) {
    this.#talk = talk;
    this.#log = log;
    this.#list = list;
    this.toEnd();
    talk.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    // Whoever reads the end goes on reading it when the room for the conversation changes.
    const observer = new ResizeObserver(() => this.#follows && this.toEnd());
    observer.observe(talk);
    observer.observe(list);
  }

  /** Going up stops following the end; coming back to it follows again. Less room for the conversation does neither. */
  #scrolled() {
    const top = this.#talk.scrollTop;
    if (this.isAtEnd) this.#follows = true;
    else if (top < this.#top) this.#follows = false;
    this.#top = top;
  }

  row(turn) {
    return this.#list.querySelector(`[data-turn="${turn}"]`);
  }

  /** Puts a turn in its place, or in the place of itself. */
  put({ turn, speaker, html }) {
    const piece = document.createElement("template");
    piece.innerHTML = html;
    const row = piece.content.querySelector("li");
    const old = this.row(turn);
    if (!old && speaker === "peer") this.#follows = true;
    if (old) this.#replace(old, row);
    else this.#list.append(row);
    this.showWaiting(this.#waiting);
    if (this.#follows) this.toEnd();
  }

  /** Shows messages that are not kept yet, below what is. */
  showWaiting(messages) {
    this.#waiting = messages;
    this.#pending.forEach((row) => row.remove());
    this.#pending = messages
      .filter(({ turn }) => !this.row(turn + 1))
      .map(({ text }) => {
        const row = document.createElement("li");
        row.className = "turn turn--peer is-waiting";
        row.innerHTML = '<p class="turn__label"><span class="turn__speaker">You</span> <span>not sent yet</span></p><p class="turn__text" dir="auto"></p>';
        row.querySelector(".turn__text").textContent = text;
        return row;
      });
    this.#list.append(...this.#pending);
  }

  get isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.#talk;
    return scrollHeight - scrollTop - clientHeight < nearEnd;
  }

  toEnd() {
    this.#talk.scrollTop = this.#talk.scrollHeight;
  }

  /** A turn that is told again is not read out again, and a note that is being written stays. */
  #replace(old, row) {
    const note = old.querySelector(".notice[open] input[name=text]");
    const hasFocus = note !== null && note === document.activeElement;
    this.#log.setAttribute("aria-live", "off");
    old.replaceWith(row);
    if (note?.value) {
      const notice = row.querySelector(".notice");
      const field = notice?.querySelector("input[name=text]");
      if (field) {
        notice.open = true;
        field.value = note.value;
        if (hasFocus) field.focus();
      }
    }
    requestAnimationFrame(() => this.#log.setAttribute("aria-live", "polite"));
  }
}
