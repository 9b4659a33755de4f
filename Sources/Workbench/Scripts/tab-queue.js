// Where a tab keeps its unsent changes. Each tab has a place of its own, so that what was made in one is never taken
// for what another one knew; a tab that is gone leaves its changes to the next.

// A reloaded page may meet the lock of the page before it for a moment.
const patience = 400;

/** This tab's key below `prefix`, with the changes of tabs that are gone. */
export async function claimKey(prefix) {
  try {
    const own = await claimOwn(prefix);
    for (const key of Object.keys(localStorage)) {
      if (key === own || !key.startsWith(prefix) || !(await hold(key, { ifAvailable: true }))) continue;
      localStorage.setItem(own, JSON.stringify([...changes(key), ...changes(own)]));
      localStorage.removeItem(key);
    }
    return own;
  } catch {
    return prefix;
  }
}

async function claimOwn(prefix) {
  const name = `${prefix}:tab`;
  const known = sessionStorage.getItem(name);
  if (known && (await hold(known, { signal: AbortSignal.timeout(patience) }))) return known;
  // A new tab, or a copy of one that is still there. Nobody else asks for a name that is new.
  const own = `${prefix}:${crypto.randomUUID()}`;
  hold(own, { ifAvailable: true });
  sessionStorage.setItem(name, own);
  return own;
}

const changes = (key) => JSON.parse(localStorage.getItem(key) ?? "[]");

/** Holds a lock as long as the page lives; `false` when another tab does. */
function hold(key, options) {
  return new Promise((resolve) => {
    navigator.locks
      .request(key, options, (lock) => {
        resolve(lock !== null);
        return lock && new Promise(() => {});
      })
      .catch(() => resolve(false));
  });
}
