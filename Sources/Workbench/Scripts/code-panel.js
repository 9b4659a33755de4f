// The codes beside the conversation, and all about the one under the cursor.

import { quote } from "./evidence-text.js";
import { codingWords, lacking } from "./words.js";

export class CodePanel {
  #list;
  #abouts;
  #state;
  #text;
  #unit;
  #kept;
  #preview;
  #isFinal;

  /** `text` gives the text of a turn by its number. */
  constructor({ list, about, state, text, isFinal }) {
    this.#list = list;
    this.#abouts = [...about.querySelectorAll("[data-about]")];
    this.#state = state;
    this.#text = text;
    this.#isFinal = isFinal;
    this.#kept = list.querySelector(".is-shown")?.dataset.code;
  }

  /** The code under the cursor, which digits, `v`, `c` and `a` speak of. */
  get current() {
    return this.#kept;
  }

  get rows() {
    return [...this.#list.querySelectorAll("[data-code]:not([hidden])")];
  }

  row(code) {
    return this.rows.find((row) => row.dataset.code === code);
  }

  about(code) {
    return this.#abouts.find((about) => about.dataset.about === code);
  }

  /** Shows the codes of a unit of that kind. */
  open(unit, kind) {
    this.#unit = unit;
    for (const row of this.#list.children) row.hidden = row.dataset.unitKind !== kind;
    if (!this.row(this.#kept)) this.#kept = this.rows[0]?.dataset.code;
    this.render();
  }

  show(code) {
    this.#kept = code;
    this.#preview = undefined;
    this.render();
  }

  /** Shows a code while the mouse is over it. */
  preview(code) {
    this.#preview = code;
    this.#showAbout();
  }

  /** Where the page scrolls as a whole, brings all about the code into view. */
  reveal() {
    const about = this.about(this.#kept)?.parentElement;
    if (matchMedia("(max-width: 63.99rem), (max-height: 29.99rem)").matches) about?.scrollIntoView();
  }

  render() {
    const said = this.#state.unit(this.#unit);
    const isAnswered = this.#state.isAnswered(this.#unit);
    for (const row of this.rows) {
      const coding = said.codings[row.dataset.code];
      const lacks = isAnswered && !said.nothing ? lacking(coding, row.dataset) : [];
      const state = row.querySelector(".code__state");
      const needs = lacks.length ? `needs ${lacks.join(" and ")}` : "";
      state.textContent = [coding && codingWords(coding, row.dataset.scale), needs].filter(Boolean).join("; ");
      state.classList.toggle("is-lacking", lacks.length > 0);
      row.classList.toggle("is-set", coding !== undefined);
      row.querySelector("button[aria-pressed]")?.setAttribute("aria-pressed", coding !== undefined);
    }
    document.querySelector("#nothing")?.setAttribute("aria-pressed", said.nothing);
    document.querySelector("#nothing-said")?.toggleAttribute("hidden", !said.nothing);
    document.querySelector("#flag").setAttribute("aria-pressed", said.flag);
    this.#showAbout();
  }

  #showAbout() {
    const shown = this.#preview ?? this.#kept;
    for (const row of this.#list.children) row.classList.toggle("is-shown", row.dataset.code === this.#kept);
    for (const about of this.#abouts) {
      about.hidden = about.dataset.about !== shown;
      if (!about.hidden) this.#fill(about, this.#state.coding(this.#unit, shown));
    }
  }

  #fill(about, coding) {
    for (const button of about.querySelectorAll("[data-choice]")) {
      button.setAttribute("aria-pressed", isChosen(button.dataset.choice, coding));
    }
    const number = about.querySelector("input[name=number]");
    if (number && number !== document.activeElement) number.value = coding?.value ?? "";
    for (const field of about.querySelectorAll("textarea")) {
      if (field !== document.activeElement) field.value = coding?.[field.name] ?? "";
      field.readOnly = this.#isFinal || !coding;
      field.placeholder = this.#isFinal || coding ? "" : "Set the code first";
    }
    about.querySelector("[value=clear]")?.toggleAttribute("hidden", !coding);
    about.querySelector(".quotes")?.replaceChildren(...this.#quotes(coding, about));
  }

  #quotes(coding, about) {
    return (coding?.evidence ?? []).map((span, index) => {
      const item = document.createElement("li");
      item.className = "quote";
      const place = document.createElement("span");
      place.className = "quote__place";
      place.textContent = `Turn ${span.turn}`;
      const words = document.createElement("q");
      words.dir = "auto";
      words.textContent = quote(this.#text(span.turn), span);
      item.append(place, " ", words);
      if (!this.#isFinal) {
        const remove = document.createElement("button");
        remove.className = "button button--quiet";
        remove.type = "button";
        remove.dataset.unmark = index;
        remove.textContent = "Remove";
        item.append(" ", remove);
      }
      return item;
    });
  }
}

/** Whether a button's choice, such as `severity=2`, is made. */
function isChosen(choice, coding) {
  if (!coding) return false;
  const [field, value] = parts(choice);
  if (field === "choose") return coding.value.split("|").includes(value);
  return String(coding[field] ?? "") === value;
}

/** A choice's field and value. */
export function parts(choice) {
  const place = choice.indexOf("=");
  return [choice.slice(0, place), choice.slice(place + 1)];
}
