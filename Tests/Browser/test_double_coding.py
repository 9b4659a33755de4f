"""Two experts code the same forty replies by keyboard alone, while the server dies and the network goes; nothing is
lost. Then the trainee codes their own."""

import re
import signal

from playwright.sync_api import expect
from test_coding import going_on, press, saved, start
from test_coding_keys import said

TURNS = range(2, 81, 2)
SESSION = "p03-long-1"
# What each coder presses, turn by turn in a circle, and what has to be kept of it.
ACTS = {
    "e2": [
        (["o", "v", "1", "l", "4"], {"open_question": "yes", "appropriateness": "4"}),
        (["m", "2", "v", "Tab", "1", "l", "2"], {"missed_cue": "yes", "appropriateness": "2"}),
        (["n"], {}),
        (["e", "e", "v", "1", "l", "5", "f"], {"reflection": "complex", "appropriateness": "5"}),
    ],
    "e3": [
        (["n"], {}),
        (["p", "1", "v", "1", "l", "3"], {"premature_advice": "yes", "appropriateness": "3"}),
        (["y", "v", "1", "l", "4"], {"validation": "yes", "appropriateness": "4"}),
    ],
    "p03": [(["o", "l", "4"], {"open_question": "yes", "appropriateness": "4"}), (["n"], {})],
}


def act(person, turn):
    return ACTS[person][(turn // 2 - 1) % len(ACTS[person])]


def code(page, person, turns):
    """Codes turns by keyboard, each found by Enter from the one before."""
    for turn in turns:
        expect(page.locator(f"#unit-{turn}")).to_have_attribute("aria-current", "true")
        press(page, *act(person, turn)[0], "Enter")


def submit(page, person):
    expect(page.locator("#progress")).to_have_text("40 of 40 answered")
    with going_on(page):
        press(page, "Control+Enter")
    expect(page.get_by_role("button", name="Submit, it is final")).to_be_visible()
    press(page, "Control+Enter")
    expect(page.locator("#save-status")).to_have_text("Submitted. This coding is final.")
    sheet = said(page)
    assert sheet["final"]
    for turn in TURNS:
        unit = sheet["units"][str(turn)]
        assert {code: each["value"] for code, each in unit["codings"].items()} == act(person, turn)[1], turn
        assert unit["nothing"] == (act(person, turn)[1] == {})
        assert unit["flag"] == ("f" in act(person, turn)[0])


def test_two_coders_and_the_trainee_lose_nothing(workbench, visit, tmp_path):
    rows = ["session,turn,speaker,text,trainee"]
    for turn in range(1, 81):
        speaker, text = ("client", "It is all a bit much.") if turn % 2 else ("peer", f"What is turn {turn} like?")
        rows.append(f"{SESSION},{turn},{speaker},{text},p03")
    (tmp_path / "long.csv").write_text("\n".join(rows), encoding="utf-8")
    workbench.run("session", "import", tmp_path / "long.csv")
    workbench.run("person", "add", "e3", "--role", "expert")
    workbench.run("assign", "--session", SESSION, "--coder", "e2", "e3", "p03", "--scheme", "peer-support")
    first, second = visit("e2"), visit("e3")
    for page in (first, second):
        start(page)
    waits = re.compile(r"waiting for the network, (\d+) changes kept here")

    # The server is killed in the middle of the first coder's work, and comes back where it was.
    code(first, "e2", TURNS[:20])
    workbench.stop(signal.SIGKILL)
    code(first, "e2", TURNS[20:24])
    expect(first.locator("#save-status")).to_have_text(waits)
    workbench.start(port=int(workbench.address.rsplit(":", 1)[1]))
    expect(first.locator("#save-status")).to_have_text(re.compile(r"^saved \d\d:\d\d$"))
    assert "whole" in workbench.run("check").lower()
    code(first, "e2", TURNS[24:])

    # The second coder loses the network until ten changes wait, reloads nothing, and gets it back.
    code(second, "e3", TURNS[:10])
    saved(second)
    second.context.set_offline(True)
    code(second, "e3", TURNS[10:15])
    expect(second.locator("#save-status")).to_have_text(waits)
    assert int(waits.search(second.locator("#save-status").inner_text()).group(1)) >= 10
    second.context.set_offline(False)
    expect(second.locator("#save-status")).to_have_text(re.compile(r"^saved \d\d:\d\d$"))
    code(second, "e3", TURNS[15:])

    # Neither met anything of the other, nor of whose conversation it is.
    for page in (first, second):
        for word in ("e3" if page is first else "e2", "p03", SESSION):
            assert f">{word}<" not in page.content() and SESSION not in page.content()
        assert page.locator(".turn__speaker", has_text="You").count() == 0
    submit(first, "e2")
    submit(second, "e3")

    # The trainee codes their own replies, with the scheme's words for peers, and sees nobody else's view.
    own = visit("p03")
    start(own, f"Start: {SESSION}")
    expect(own.locator("#unit-2 .turn__speaker")).to_have_text("You")
    press(own, "Shift+O")
    expect(own.locator("#about-open_question .about__definition")).to_contain_text("Did this reply ask")
    assert "premature" not in own.locator("#about-open_question").inner_text().lower()
    code(own, "p03", TURNS)
    saved(own)
    submit(own, "p03")
    # A browser tells of each request that fails; nothing else went wrong.
    told = [problem for page in (first, second, own) for problem in page.problems]
    assert [problem for problem in told if "Failed to load resource" not in problem] == []
