// The coding page by keyboard: joins the conversation, the codes, the marking of evidence and the saving.

import { ChangeQueue } from "./change-queue.js";
import { chosen, pressed } from "./code-acts.js";
import { CodePanel } from "./code-panel.js";
import { CodingState } from "./coding-state.js";
import { EvidenceMarking } from "./evidence-marking.js";
import { selectedSpan, showMarks } from "./evidence-text.js";
import { Finishing } from "./finishing.js";
import { bindKeys } from "./key-bindings.js";
import { SaveStatus } from "./save-status.js";
import { watchFields } from "./text-fields.js";
import { TurnFocus } from "./turn-focus.js";
import { TurnStates } from "./turn-states.js";

document.documentElement.classList.add("with-script");

const main = document.querySelector("main.coding");
const { address, token, queue: key } = main.dataset;
const isFinal = "final" in main.dataset;
const notice = document.querySelector("#notice");
const texts = new Map(
  [...main.querySelectorAll(".turn[data-unit]")].map((row) => [
    row.dataset.unit,
    row.querySelector(".turn__text").textContent,
  ]),
);

const state = new CodingState(JSON.parse(main.dataset.kept));
const status = new SaveStatus(document.querySelector("#save-status"));
const queue = new ChangeQueue({ address: `${address}/changes`, token, key, report });
const marking = new EvidenceMarking();
const focus = new TurnFocus(main.querySelector(".transcript"), opened);
const panel = new CodePanel({
  list: main.querySelector(".codes"),
  about: main.querySelector("#about"),
  state,
  text: (turn) => texts.get(String(turn)) ?? "",
  isFinal,
});
const states = new TurnStates({
  focus,
  state,
  rows: [...main.querySelectorAll(".codes > li")],
  line: document.querySelector("#progress"),
});
let unit = main.dataset.unit;

function say(words) {
  notice.textContent = words;
}

function report(news) {
  status.show(news);
  finishing.heard(news);
  if (news.state === "refused") reload();
}

/** After a refusal: shows what the server holds, with what is still waiting on top. */
async function reload() {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    state.replace(JSON.parse(page.querySelector("main.coding").dataset.kept));
    queue.waiting.forEach((change) => state.apply(change));
    render();
  } catch {
    say("Reload the page to see what is kept.");
  }
}

/** Makes a change, shows it and sends it. */
function make(change, words) {
  if (isFinal) return say("This coding is submitted and final.");
  state.make(change, words);
  queue.add(change);
  render();
  say(words);
}

/** Sets a code as it stands in `coding`; `null` takes it back. */
function set(code, coding) {
  const row = panel.row(code);
  if (!row || coding === undefined) return;
  const act = coding ? { act: "set", code, coding } : { act: "clear", code };
  make({ unit, ...act }, `${row.dataset.name}: ${coding ? "set" : "taken back"}`);
}

const current = () => state.coding(unit, panel.current);

function pressCode(code) {
  panel.show(code);
  if (isFinal) return;
  const row = panel.row(code);
  const choices = [...panel.about(code).querySelectorAll("[data-field=value] [data-choice]")];
  const coding = pressed(row, state.coding(unit, code), choices.map((choice) => choice.dataset.choice));
  if (coding !== undefined) return set(code, coding);
  const number = panel.about(code).querySelector("input[name=number]");
  if (number) number.focus();
  else say(`${row.dataset.name}: choose by digit`);
}

function choose(choice) {
  const row = panel.row(panel.current);
  if (!row) return;
  const coding = chosen(choice, row, current());
  if (coding === undefined) return say(`Choose a value of ${row.dataset.name} first.`);
  set(panel.current, coding);
}

function setNothing() {
  const isNothing = !state.unit(unit).nothing;
  const count = Object.keys(state.unit(unit).codings).length;
  if (isNothing && count > 0) return say("Take the codes back first; then there is nothing to code here.");
  make({ unit, act: "nothing", nothing: isNothing }, isNothing ? "Nothing to code here" : "Not yet coded");
}

/** Text fields belong to a code that is set. */
function keepField(code, field, text) {
  const coding = state.coding(unit, code);
  if (field === "number") return text === "" ? undefined : set(code, { ...coding, value: text });
  if ((coding?.[field] ?? "") === text) return;
  if (!coding) return say("Set the code first; a comment and a better reply belong to it.");
  set(code, { ...coding, [field]: text });
}

const fields = watchFields(main.querySelector("#about"), keepField);
const finishing = new Finishing({
  link: document.querySelector("#finish"),
  queue,
  flush: () => fields.flush(),
  say,
});

function write(name) {
  const row = panel.row(panel.current);
  if (!row || isFinal) return;
  if (!current()) return say(`Set ${row.dataset.name} first; a comment and a better reply belong to a code.`);
  panel.about(panel.current).querySelector(`textarea[name=${name}]`).focus();
}

function startMarking() {
  const row = panel.row(panel.current);
  if (!row || isFinal) return;
  if (row.dataset.evidence === "none") return say(`${row.dataset.name} takes no evidence.`);
  if (!current() && row.dataset.scale !== "binary") return say(`Set ${row.dataset.name} first.`);
  const selected = selectedSpan();
  if (selected) return keepSpan(selected);
  const turns = focus.turnsBack(unit).map((turn) => ({ row: turn, text: texts.get(turn.dataset.unit) }));
  focus.take();
  marking.start(turns, keepSpan);
  say("Marking: arrows move, Space starts, Enter keeps, Tab for the turn before, Esc leaves. Or click the first and the last word.");
}

function keepSpan(span) {
  say(span ? "" : "Nothing marked");
  getSelection().removeAllRanges();
  if (!span) return renderMarks();
  if (unit !== "session" && span.turn > Number(unit)) {
    return say("Evidence lies in this turn or in one before it.");
  }
  const coding = current() ?? { value: "yes" };
  set(panel.current, { ...coding, evidence: [...(coding.evidence ?? []), span] });
}

function unmark(index) {
  const coding = current();
  set(panel.current, { ...coding, evidence: coding.evidence.filter((_, place) => place !== index) });
}

function undo() {
  const last = state.undo();
  if (!last) return say("Nothing to undo since this page was opened.");
  for (const change of last.changes) {
    state.apply(change);
    queue.add(change);
  }
  focus.open(last.unit);
  render();
  say(`Undone: ${last.words}`);
}

function nextUncoded() {
  const units = focus.units;
  const place = units.indexOf(unit);
  const after = [...units.slice(place + 1), ...units.slice(0, place + 1)];
  const next = after.find((each) => !state.isAnswered(each));
  if (next) focus.open(next);
  else say("Everything is answered. Press f to finish.");
}

function finish() {
  if (finishing.isPossible) finishing.go();
  else say("This coding is submitted and final.");
}

function move(step) {
  const units = focus.units;
  const next = units[units.indexOf(unit) + step];
  if (next) focus.open(next);
}

function opened(next) {
  marking.stop();
  fields.flush();
  unit = next;
  panel.open(unit, states.kindOf(unit));
  document.querySelector("#unit-name").textContent =
    unit === "session" ? "The whole conversation" : `Turn ${unit}`;
  say("");
  render();
}

function render() {
  panel.render();
  renderMarks();
  states.render();
}

/** Shows the open unit's evidence in the conversation. */
function renderMarks() {
  if (marking.isOn) return;
  const spans = Object.entries(state.unit(unit).codings).flatMap(([code, coding]) =>
    (coding.evidence ?? []).map((span) => ({ ...span, isShown: code === panel.current })),
  );
  for (const [each, text] of texts) {
    const element = focus.row(each).querySelector(".turn__text");
    const here = spans.filter((span) => String(span.turn) === each);
    if (here.length > 0 || element.firstElementChild) showMarks(element, text, here);
  }
}

bindKeys({
  isMarking: () => marking.isOn,
  mark: (event) => marking.press(event),
  move,
  nextUncoded,
  nothing: setNothing,
  comment: () => write("comment"),
  alternative: () => write("alternative"),
  startMarking,
  undo,
  finish,
  help: () => document.querySelector("#keys")?.showModal(),
  leaveField: (field) => {
    field.blur();
    focus.take();
  },
  digit: (digit) => {
    const button = panel.about(panel.current)?.querySelector(`[data-digit="${digit}"]`);
    if (button) choose(button.dataset.choice);
    return button !== null;
  },
  letter: (letter, isLook) => {
    const row = panel.rows.find((each) => each.dataset.key === letter);
    if (!row) return false;
    if (isLook) panel.show(row.dataset.code);
    else pressCode(row.dataset.code);
    renderMarks();
    return true;
  },
});

main.addEventListener("submit", (event) => event.preventDefault());
main.addEventListener(
  "click",
  (event) => {
    if (!marking.isOn) return;
    const selected = selectedSpan();
    if (selected) marking.stop(selected);
    if (selected || marking.click(event)) event.stopPropagation();
  },
  { capture: true },
);
main.addEventListener("click", (event) => {
  const target = event.target.closest("button, a.code__press");
  if (!target) return;
  const code = target.closest("[data-code]")?.dataset.code;
  if (code) {
    pressCode(code);
    if (event.detail > 0) panel.reveal();
  } else if (target.id === "nothing") setNothing();
  else if (target.dataset.choice) choose(target.dataset.choice);
  else if (target.value === "clear") set(panel.current, null);
  else if ("mark" in target.dataset) startMarking();
  else if (target.dataset.unmark) unmark(Number(target.dataset.unmark));
  else return;
  event.preventDefault();
  if (event.detail > 0 && !marking.isOn) focus.take();
});

const codes = main.querySelector(".codes");
codes.addEventListener("pointerover", ({ target }) => panel.preview(target.closest("[data-code]")?.dataset.code));
codes.addEventListener("pointerleave", () => panel.preview(undefined));
codes.addEventListener("focusin", ({ target }) => {
  const code = target.closest("[data-code]")?.dataset.code;
  if (code && target.matches(":focus-visible")) panel.show(code);
});
document.querySelector("#show-keys")?.addEventListener("click", () => document.querySelector("#keys").showModal());
addEventListener("beforeunload", (event) => {
  fields.flush();
  if (queue.waiting.length > 0) event.preventDefault();
});
addEventListener("online", () => queue.send());

if (!isFinal) {
  queue.waiting.forEach((change) => state.apply(change));
  queue.send();
}
const place = new URL(location.href);
const wanted = place.searchParams.get("code");
if (wanted && panel.row(wanted)) panel.show(wanted);
focus.open(unit);
