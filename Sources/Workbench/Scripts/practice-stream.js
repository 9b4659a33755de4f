// Follows the session. A connection that is lost is made again, from the last turn that arrived.

const pause = 2000;

export class Stream {
  #address;
  #position;
  #hear;
  #source;
  #timer;

  /** `hear` is told `{ turn }`, `{ part }`, `{ standing }`, `{ connected }`, `{ isSignedOut }` and `{ hasEnded }`. */
  constructor({ address, position, hear }) {
    this.#address = address;
    this.#position = position;
    this.#hear = hear;
    addEventListener("online", () => this.open());
    document.addEventListener("signed-in", () => this.open());
    document.addEventListener("visibilitychange", () => !document.hidden && this.open());
    addEventListener("pagehide", () => this.close());
    addEventListener("pageshow", ({ persisted }) => persisted && this.open());
  }

  /** Begins to follow, or begins anew. */
  open() {
    this.close();
    const source = new EventSource(this.#events);
    this.#source = source;
    source.addEventListener("open", () => this.#hear({ connected: true }));
    source.addEventListener("error", () => {
      this.#hear({ connected: false });
      // The browser tries again by itself, unless it was answered with something else.
      if (source.readyState === EventSource.CLOSED) this.#askWhy();
    });
    source.addEventListener("turn", (event) => {
      this.#position = event.lastEventId || this.#position;
      this.#hear({ turn: JSON.parse(event.data) });
    });
    source.addEventListener("part", (event) => this.#hear({ part: JSON.parse(event.data) }));
    source.addEventListener("standing", (event) => this.#hear({ standing: JSON.parse(event.data) }));
  }

  get #events() {
    return `${this.#address}/events?after=${this.#position}`;
  }

  async #askWhy() {
    try {
      const asking = new AbortController();
      const { status } = await fetch(this.#events, { signal: asking.signal });
      asking.abort();
      if (status === 204) return this.#hear({ hasEnded: true });
      this.#hear({ isSignedOut: status === 401 });
      if (status === 401) document.dispatchEvent(new Event("signed-out"));
    } catch {
      // The workbench cannot be reached.
    }
    this.#timer = setTimeout(() => this.open(), pause);
  }

  close() {
    clearTimeout(this.#timer);
    this.#source?.close();
  }
}
