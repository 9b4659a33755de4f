// Locks the page when nobody has touched it for a while, and asks for the passphrase when the sign-in has ended. The
// page itself stays as it is: what waits in it is sent afterwards.

const dialog = document.querySelector("#lock");
const form = dialog.querySelector("form");
const problem = form.querySelector(".sign-in__problem");
const title = form.querySelector("h2");
const name = form.elements.name.value;
const limit = Number(dialog.dataset.seconds) * 1000;
// All tabs of the browser share one sign-in, and so one clock.
const clock = "debrief-touched";
const openings = "debrief-unlocked";

let touchedAt = 0;
let toldAt = Date.now();

function lastTouch() {
  try {
    return Math.max(touchedAt, Number(localStorage.getItem(clock)));
  } catch {
    return touchedAt;
  }
}

function share(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing: this tab has a clock of its own.
  }
}

function noteTouch(now) {
  touchedAt = now;
  share(clock, String(now));
}

function touched() {
  const now = Date.now();
  if (isLocked() || now - touchedAt < 1000) return;
  if (now - lastTouch() >= limit) return leave();
  noteTouch(now);
  if (now - toldAt < limit / 4) return;
  toldAt = now;
  fetch("/still-here", { method: "POST" }).then(
    ({ status }) => status === 401 && ask(),
    () => {},
  );
}

const isLocked = () => dialog.matches(":modal");

function open(words) {
  dialog.close();
  form.reset();
  title.textContent = words;
  problem.textContent = "";
}

/** Covers the page. */
function lock() {
  if (isLocked()) return;
  open("Locked");
  dialog.showModal();
}

/** The sign-in has ended while somebody is here: asks at the edge, and leaves the keyboard to the page. */
function ask() {
  if (dialog.open) return;
  const focused = document.activeElement;
  open("You are signed out");
  dialog.show();
  document.activeElement.blur();
  if (focused !== document.body) focused.focus({ preventScroll: true });
}

/** Nobody goes on with this browser's sign-in, in no tab. */
function leave() {
  lock();
  signOut();
}

/** Signs out, as soon as that is possible. */
async function signOut() {
  if (!isLocked()) return;
  const token = document.querySelector(".bar__person input[name=token]").value;
  try {
    const { status } = await fetch("/sign-out", { method: "POST", body: new URLSearchParams({ token }) });
    if (status < 500) return;
  } catch {
    // No network: again in a while.
  }
  setTimeout(signOut, 10000);
}

/** Goes on after the passphrase: what the page sends carries the secret of the new sign-in. */
async function goOn() {
  unlock();
  document.dispatchEvent(new Event("signed-in"));
  const { token } = await (await fetch("/api/me")).json();
  for (const field of document.querySelectorAll("input[name=token]")) field.value = token;
}

function unlock() {
  toldAt = Date.now();
  noteTouch(toldAt);
  dialog.close();
}

async function signIn() {
  problem.textContent = "checking…";
  try {
    const { type, status } = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      redirect: "manual",
    });
    if (type === "opaqueredirect") {
      share(openings, `${Date.now()} ${name}`);
      return await goOn();
    }
    problem.textContent =
      status === 401 ? "That is not the passphrase." : "Too many tries, or the workbench is busy. Try again in some minutes.";
  } catch {
    problem.textContent = "The workbench cannot be reached. Try again in a moment.";
  }
  form.elements.passphrase.select();
}

// A page that loads by itself is not somebody who is there; the first one after signing in is.
if (Date.now() - lastTouch() >= limit) noteTouch(Date.now());
for (const kind of ["keydown", "pointerdown", "pointermove", "wheel", "scroll"]) {
  addEventListener(kind, touched, { passive: true, capture: true });
}
setInterval(
  () => {
    if (!isLocked() && Date.now() - lastTouch() >= limit) leave();
  },
  Math.min(limit / 4, 10000),
);
document.addEventListener("signed-out", ask);
document.addEventListener("signed-in", () => dialog.open && !isLocked() && unlock());
addEventListener("storage", ({ key, newValue }) => key === openings && newValue.replace(/^\d+ /, "") === name && goOn());
dialog.addEventListener("cancel", (event) => event.preventDefault());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  signIn();
});
