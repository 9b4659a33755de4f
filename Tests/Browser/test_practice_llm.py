"""Practising with a language model: a real one, one that is not there, and one that stops when it is told."""

import contextlib
import http.server
import json
import os
import socket
import threading

import pytest
from playwright.sync_api import expect
from test_practice import composer, end, kept, numbers, ready, say, turn, TITLE

ENDPOINT = os.environ.get("DEBRIEF_TEST_ENDPOINT")
MODEL = os.environ.get("DEBRIEF_TEST_MODEL", "smollm2-135m")
PATIENCE = 180_000

needs_model = pytest.mark.skipif(
    not ENDPOINT,
    reason="NO LANGUAGE MODEL: DEBRIEF_TEST_ENDPOINT is not set. Run `scripts/local-llm --run` with this test.",
)


def restart(workbench, endpoint, use="--voice"):
    workbench.stop()
    port = workbench.address.rsplit(":", 1)[1]
    workbench.start(use, "llm", "--endpoint", endpoint, "--model", MODEL, port=port)


def begin(page):
    page.get_by_role("link", name="Practise").click()
    page.get_by_role("link", name=TITLE).click()
    expect(page.get_by_text(f"A language model reads along: {MODEL} at ")).to_be_visible()
    page.get_by_role("button", name="Begin").click()
    expect(page.locator("html.with-script")).to_have_count(1)


@needs_model
def test_a_session_with_a_real_model(workbench, visit):
    restart(workbench, ENDPOINT)
    page = visit("p01")
    begin(page)
    expect(turn(page, 1)).to_be_visible(timeout=PATIENCE)
    composer(page).fill("Hello, what is on your mind?")
    composer(page).press("Enter")
    expect(turn(page, 2)).to_be_visible()
    # One can write while the client writes; it is sent when it is one's turn.
    page.keyboard.type("It sounds hard.")
    expect(turn(page, 3)).to_be_visible(timeout=PATIENCE)
    page.reload()
    expect(page.locator("html.with-script")).to_have_count(1)
    expect(composer(page)).to_have_value("It sounds hard.")
    composer(page).press("Enter")
    expect(turn(page, 5)).to_be_visible(timeout=PATIENCE)
    assert numbers(page) == [1, 2, 3, 4, 5]
    end(page)
    assert page.problems == []
    record = kept(workbench)
    assert "client's voice: llm" in record and "It sounds hard." in record


def test_a_model_that_is_not_there_is_said_and_the_script_goes_on(workbench, visit):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        restart(workbench, f"http://127.0.0.1:{closed.getsockname()[1]}/v1")
        page = visit("p01")
        begin(page)
        trouble = page.locator("#trouble")
        expect(trouble).to_be_visible(timeout=60_000)
        expect(page.locator("#typing")).to_be_hidden()
        trouble.get_by_role("button", name="Try again").click()
        expect(trouble).to_be_visible(timeout=60_000)
        trouble.get_by_role("button", name="Go on with the scripted voice").click()
        expect(turn(page, 1)).to_be_visible()
        expect(trouble).to_be_hidden()
        ready(page)
        say(page, "Hello, what is on your mind?", 3)
        end(page)
        assert page.problems == []


@contextlib.contextmanager
def suggesting(goes_on):
    """A service that writes one suggestion, and the other two when it is let go on."""
    pieces = [
        '{"motivational": "That sounds like a lot. What would you want somebody to know?", ',
        '"empathetic": "It will all be fine.", "support": "You sound tired, and I am glad you wrote."}',
    ]

    class Service(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.end_headers()
            for piece in pieces:
                chunk = {"choices": [{"delta": {"content": piece}}]}
                with contextlib.suppress(OSError):
                    self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
                    self.wfile.flush()
                goes_on.wait(60)
            with contextlib.suppress(OSError):
                self.wfile.write(b"data: [DONE]\n\n")

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        goes_on.set()
        server.shutdown()
        server.server_close()


def test_suggestions_of_a_model_come_one_by_one_while_somebody_types(workbench, visit):
    goes_on = threading.Event()
    with suggesting(goes_on) as endpoint:
        restart(workbench, endpoint, use="--suggestions-by")
        page = visit("p01")
        begin(page)
        first = page.locator(".suggestion__text").first
        expect(first).to_have_text("That sounds like a lot. What would you want somebody to know?")
        expect(page.locator(".suggestion")).to_have_count(1)
        composer(page).focus()
        page.keyboard.type("I am typ")
        goes_on.set()
        expect(page.locator(".suggestion")).to_have_count(3)
        page.keyboard.type("ing")
        expect(composer(page)).to_have_value("I am typing")
        expect(first).to_have_text("That sounds like a lot. What would you want somebody to know?")
        end(page)
        assert page.problems == []
        record = kept(workbench)
        assert "not offered (empathetic; false reassurance): It will all be fine." in record
        assert record.count("ignored, after ") == 3
