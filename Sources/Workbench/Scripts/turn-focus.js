// Which turn is open. It and the client turn that it answers are kept in view together.

export class TurnFocus {
  #list;
  #rows;
  #moved;

  /** `moved` is told the unit that was opened. */
  constructor(list, moved) {
    this.#list = list;
    this.#moved = moved;
    this.#rows = [...list.querySelectorAll("[data-unit]")];
    list.addEventListener("click", (event) => this.#click(event));
  }

  get coded() {
    return this.#rows.filter((row) => row.hasAttribute("data-coded"));
  }

  get units() {
    return this.coded.map((row) => row.dataset.unit);
  }

  row(unit) {
    return this.#rows.find((row) => row.dataset.unit === unit);
  }

  /** The turns from this one back to the first. */
  turnsBack(unit) {
    const turns = this.#rows.filter((row) => row.dataset.unit !== "session");
    const place = unit === "session" ? turns.length - 1 : turns.indexOf(this.row(unit));
    return turns.slice(0, place + 1).reverse();
  }

  open(unit, { quietly = false } = {}) {
    const row = this.row(unit);
    if (!row) return;
    const before = this.turnsBack(unit).find((turn) => turn !== row && turn.matches(".turn--client"));
    const answeredTo = row.matches(".turn--peer") ? before : undefined;
    for (const each of this.#rows) {
      each.classList.toggle("is-open", each === row);
      each.classList.toggle("is-answered-to", each === answeredTo);
      each.toggleAttribute("aria-current", each === row);
      if (each === row) each.setAttribute("aria-current", "true");
    }
    this.#reveal(answeredTo ?? row, row);
    if (!quietly) this.take();
    const place = new URL(location.href);
    place.search = `?unit=${unit}`;
    place.hash = "";
    history.replaceState(null, "", place);
    this.#moved(unit);
  }

  /** Gives the keyboard back to the open turn. */
  take() {
    this.#list.querySelector(".is-open")?.focus({ preventScroll: true });
  }

  #reveal(first, last) {
    const frame = this.#list.parentElement.getBoundingClientRect();
    const top = first.getBoundingClientRect().top;
    const bottom = last.getBoundingClientRect().bottom;
    if (top < frame.top + 8 || bottom > frame.bottom - 8) {
      this.#list.parentElement.scrollTop += top - frame.top - 16;
    }
  }

  #click(event) {
    const row = event.target.closest("[data-coded]");
    if (!row || !getSelection().isCollapsed) return;
    event.preventDefault();
    this.open(row.dataset.unit);
  }
}
