// The turns of the conversation. However long it is, the page holds only those around the open turn: what a key does
// is then shown as fast as in a short one.

// The most turns that are in the page.
const most = 240;
// How many turns are there on both sides after a jump, and from how near an edge more are brought.
const reach = 80;
const edge = 20;

export class Conversation {
  #list;
  #frame;
  #first;
  #last;
  #count;
  #turns;
  #sample;
  #peer;
  #coming;
  #shown = () => {};

  /**
   * `units` are all that are coded, in order; the page holds the turns from `first` to `last` of `count`. `read` fetches
   * every turn; `peer` is what the page calls the peer.
   */
  constructor(list, { units, first, last, count, peer, read }) {
    this.#list = list;
    this.#frame = list.parentElement;
    this.units = units;
    this.#first = first;
    this.#last = last;
    this.#count = count;
    this.#peer = peer;
    this.#sample = list.querySelector("[data-coded]:not(.turn--whole)") ?? list.querySelector(".turn");
    const isWhole = first === 1 && last === count;
    this.#coming = isWhole ? Promise.resolve() : read().then((turns) => (this.#turns = turns), () => {});
    if (!isWhole) this.#frame.addEventListener("scroll", () => this.#extend(), { passive: true });
  }

  /** Waits until every turn is known; `shown` is from then on told which turns come into the page. */
  async whole(shown) {
    await this.#coming;
    this.#shown = shown;
  }

  /** Where a unit stands; `null` while it is not in the page. */
  row(unit) {
    return document.getElementById(`unit-${unit}`);
  }

  text(turn) {
    return this.row(turn)?.querySelector(".turn__text").textContent ?? this.#turns?.[turn - 1]?.text ?? "";
  }

  /** Which kind of unit a unit is. */
  kindOf(unit) {
    if (unit === "session") return "session";
    const row = this.row(unit);
    const isPeer = row ? row.matches(".turn--peer") : this.#turns?.[unit - 1]?.speaker === "peer";
    return isPeer ? "peer turn" : "client turn";
  }

  /** The turns of the page from a unit back, the latest first. */
  *back(unit) {
    const from = unit === "session" ? this.#last : Number(unit);
    for (let turn = from; turn >= this.#first; turn -= 1) yield this.row(turn);
  }

  /** Every turn that is known, first to last. */
  *texts() {
    const [first, last] = this.#turns ? [1, this.#count] : [this.#first, this.#last];
    for (let turn = first; turn <= last; turn += 1) yield { turn, text: this.text(turn) };
  }

  /** Brings a unit into the page, with the turns around it. */
  async reach(unit) {
    if (this.row(unit)) return this.row(unit);
    await this.#coming;
    if (!this.#turns) return null;
    const turn = Number(unit);
    for (let each = this.#first; each <= this.#last; each += 1) this.row(each).remove();
    this.#first = Math.max(1, turn - reach);
    this.#last = Math.min(this.#count, turn + reach);
    this.#list.prepend(...this.#build(this.#first, this.#last));
    this.#shown(this.#first, this.#last);
    return this.row(unit);
  }

  /** Brings more turns where the coder comes near an edge, and takes as many away at the other. */
  #extend() {
    if (!this.#turns) return;
    const { top, bottom } = this.#frame.getBoundingClientRect();
    const nearTop = this.row(Math.min(this.#first + edge, this.#last)).getBoundingClientRect().bottom > top;
    const nearBottom = this.row(Math.max(this.#last - edge, this.#first)).getBoundingClientRect().top < bottom;
    if (nearBottom && this.#last < this.#count) {
      const to = Math.min(this.#count, this.#last + reach);
      this.row(this.#last).after(...this.#build(this.#last + 1, to));
      this.#shown(this.#last + 1, to);
      this.#last = to;
      this.#trim({ isFront: true });
    } else if (nearTop && this.#first > 1) {
      const from = Math.max(1, this.#first - reach);
      this.#keepingPlace(this.row(this.#first), () => {
        this.row(this.#first).before(...this.#build(from, this.#first - 1));
        this.#shown(from, this.#first - 1);
        this.#first = from;
      });
      this.#trim({ isFront: false });
    }
  }

  #trim({ isFront }) {
    this.#keepingPlace(this.row(Math.floor((this.#first + this.#last) / 2)), () => {
      while (this.#last - this.#first >= most) {
        const row = this.row(isFront ? this.#first : this.#last);
        if (row.matches(".is-open, .is-answered-to")) return;
        row.remove();
        if (isFront) this.#first += 1;
        else this.#last -= 1;
      }
    });
  }

  /** Changes the page so that a row stays where it is on the screen. */
  #keepingPlace(row, change) {
    const before = row.getBoundingClientRect().top;
    change();
    this.#frame.scrollTop += row.getBoundingClientRect().top - before;
  }

  #build(from, to) {
    return this.#turns.slice(from - 1, to).map(({ number, speaker, text }) => {
      const row = this.#sample.cloneNode(true);
      const isCoded = this.units.includes(String(number));
      row.id = `unit-${number}`;
      row.className = `turn turn--${speaker}`;
      row.dataset.unit = number;
      row.toggleAttribute("data-coded", isCoded);
      row.removeAttribute("aria-current");
      row.querySelector(".turn__speaker").textContent = speaker === "peer" ? this.#peer : "Client";
      row.querySelector(".turn__number").textContent = number;
      row.querySelector(".turn__text").textContent = text;
      const state = row.querySelector(".turn__state");
      if (isCoded) state.href = `?unit=${number}#unit-${number}`;
      else state?.remove();
      return row;
    });
  }
}
