// Deciding and voting: what is filled in and not kept yet waits when somebody goes on to something else, and what is
// spoken of stays in view, also when the page is shown anew.

const { pathname } = location;
const { person } = document.querySelector("main").dataset;
const form = document.querySelector("form[data-draft]");
const talk = document.querySelector(".coding__transcript");
const open = talk.querySelector(".is-open");
const place = "debrief-adjudication-place";
const links = [...document.querySelectorAll(".agenda a")];
const current = links.find((link) => link.ariaCurrent);

/** In a tab that two people share, nobody meets what the other has not sent. */
function keyOf(link) {
  const { searchParams } = new URL(link.href);
  return `debrief-draft ${person} ${pathname}?unit=${searchParams.get("unit")}&code=${searchParams.get("code")}`;
}

/** The draft for what a link leads to. It is over when something else stands there than when it was begun. */
function draftFor(link) {
  const draft = JSON.parse(sessionStorage.getItem(keyOf(link)) ?? "null");
  if (!draft || draft.standing === link.dataset.standing) return draft;
  sessionStorage.removeItem(keyOf(link));
  return null;
}

function restore({ fields }) {
  for (const field of form.elements) {
    const values = fields.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.matches("[type=radio], [type=checkbox]")) field.checked = values.includes(field.value);
    else if (values.length > 0) field.value = values[0];
  }
  for (const details of form.querySelectorAll("details")) {
    details.open = form.querySelector(`[data-opens="${details.id}"]`).checked;
  }
}

function keep() {
  const fields = [...new FormData(form)].filter(([name]) => name !== "token");
  sessionStorage.setItem(keyOf(current), JSON.stringify({ standing: current.dataset.standing, fields }));
}

/** Says where something is filled in that is not kept. */
function tell() {
  for (const link of links) link.querySelector(".code__begun").hidden = !draftFor(link);
}

/** Shows what is spoken of; where the page was shown before, as it was left. */
function reveal() {
  const [before, top] = JSON.parse(sessionStorage.getItem(place) ?? "[]");
  if (before === pathname + open.id) talk.scrollTop = top;
  else open.scrollIntoView();
}

if (form) {
  const draft = draftFor(current);
  if (draft) restore(draft);
  form.addEventListener("input", () => {
    keep();
    tell();
  });
}
tell();
if (open) {
  addEventListener("load", reveal);
  addEventListener("pagehide", () => sessionStorage.setItem(place, JSON.stringify([pathname + open.id, talk.scrollTop])));
}
