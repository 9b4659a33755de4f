// Which turn is open. It and the client turn that it answers are kept in view together.

// How long a turn is open before the address names it: naming it takes longer than all else that a key does.
const addressPause = 50;

const textOf = (row) => row?.querySelector(".turn__text");

export class TurnFocus {
  #list;
  #conversation;
  #moved;
  #open;
  #answeredTo;
  #timer;

  /** `moved` is told the unit that was opened. */
  constructor(list, conversation, moved) {
    this.#list = list;
    this.#conversation = conversation;
    this.#moved = moved;
    this.#open = list.querySelector(".is-open");
    list.addEventListener("click", (event) => this.#click(event));
  }

  async open(unit) {
    const row = this.#conversation.row(unit) ?? (await this.#conversation.reach(unit));
    if (!row) return;
    for (const left of [this.#answeredTo, this.#open]) textOf(left)?.removeAttribute("tabindex");
    this.#answeredTo?.classList.remove("is-answered-to");
    this.#open?.classList.remove("is-open");
    this.#open?.removeAttribute("aria-current");
    this.#open = row;
    this.#answeredTo = row.matches(".turn--peer") ? this.#clientBefore(unit) : undefined;
    this.#answeredTo?.classList.add("is-answered-to");
    row.classList.add("is-open");
    row.setAttribute("aria-current", "true");
    // Long texts scroll within their frames: by keyboard, too.
    for (const shown of [this.#answeredTo, row]) textOf(shown)?.setAttribute("tabindex", "0");
    this.reveal(this.#answeredTo ?? row, row);
    this.take();
    this.#moved(unit);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => history.replaceState(null, "", `?unit=${unit}`), addressPause);
  }

  /** Gives the keyboard back to the open turn. */
  take() {
    this.#open?.focus({ preventScroll: true });
  }

  /** Brings rows into view, below what covers the top of the frame. */
  reveal(first, last, covered = 0) {
    const frame = this.#list.parentElement.getBoundingClientRect();
    const top = first.getBoundingClientRect().top;
    const bottom = last.getBoundingClientRect().bottom;
    if (top < frame.top + covered + 8 || bottom > frame.bottom - 8) {
      this.#list.parentElement.scrollTop += top - frame.top - covered - 16;
    }
  }

  #clientBefore(unit) {
    for (const row of this.#conversation.back(unit)) if (row.matches(".turn--client")) return row;
    return undefined;
  }

  #click(event) {
    const row = event.target.closest("[data-coded]");
    if (!row || !getSelection().isCollapsed) return;
    event.preventDefault();
    this.open(row.dataset.unit);
  }
}
