"""What the keys of the coding page do beside setting codes, and how many a judgement takes."""

import re

from conftest import SESSION
from playwright.sync_api import expect
from test_coding import going_on, hears_keys, press, saved, start, state


def said(page):
    """What the server holds of the coding that a page shows."""
    address = page.url.split("?")[0].replace("/coding/", "/api/codings/")
    return page.request.get(address).json()


def opened(page, turn):
    expect(page.locator(f"#unit-{turn}")).to_have_attribute("aria-current", "true")


def test_a_concern_a_severity_and_a_marked_phrase_take_at_most_six_keys(visit):
    page = visit("e1")
    start(page)
    counted = {}

    def code(name, turn, keys, words):
        opened(page, turn)
        press(page, *keys)
        expect(page.locator("#about-missed_cue q" if "m" in keys else "#about-premature_advice q")).to_have_text(words)
        counted[name] = len(keys)
        saved(page)
        press(page, "j")

    press(page, "j")
    # The fourth phrase of the client's turn before, and a phrase of the coded turn.
    code("cue in the client's turn", 4, ["m", "2", "v", "Tab", "4"], "It doesn't really matter what I do anyway.")
    code("phrase of the turn", 6, ["p", "2", "v", "3"], "You said it doesn't matter what you do.")
    kept = said(page)["units"]
    assert kept["4"]["codings"]["missed_cue"]["severity"] == 2
    assert kept["4"]["codings"]["missed_cue"]["evidence"][0]["turn"] == 3
    assert kept["6"]["codings"]["premature_advice"]["severity"] == 2
    assert max(counted.values()) <= 6, counted
    assert counted == {"cue in the client's turn": 5, "phrase of the turn": 4}
    assert page.problems == []


def test_everything_is_undone_and_done_again_across_turns_and_after_a_reload(visit):
    page = visit("e1")
    start(page)
    before = said(page)["units"]
    press(page, "m", "2", "v", "1", "f", "Enter", "n", "Enter", "e", "e")
    expect(state(page, 6)).to_have_text("1 code, not complete")
    saved(page)
    after = said(page)["units"]
    assert after["2"]["flag"] and after["4"]["nothing"] and after["6"]["codings"]["reflection"]["value"] == "complex"

    press(page, "Control+z")
    expect(page.locator("#notice")).to_have_text("Undone: “Reflection: set”")
    press(page, "u", "u")
    opened(page, 4)
    expect(state(page, 4)).to_have_text("not yet coded")
    saved(page)
    page.reload()
    hears_keys(page)
    press(page, "u", "u", "u", "u")
    opened(page, 2)
    expect(state(page, 2)).to_have_text("not yet coded")
    saved(page)
    assert said(page)["units"] == before
    press(page, "u")
    expect(page.locator("#notice")).to_have_text("Nothing to undo.")

    press(page, "Shift+U", "Shift+U", "Control+y", "Control+Shift+z", "U", "U", "U")
    opened(page, 6)
    expect(state(page, 6)).to_have_text("1 code, not complete")
    saved(page)
    assert said(page)["units"] == after
    # In a text field the keys are letters.
    press(page, "k", "k", "Shift+M", "c")
    page.keyboard.type("unfj/.?")
    press(page, "Escape")
    saved(page)
    assert said(page)["units"]["2"]["codings"]["missed_cue"]["comment"] == "unfj/.?"
    assert page.problems == []


def test_a_digit_only_chooses_and_what_was_taken_back_comes_again_whole(visit):
    page = visit("e1")
    start(page)
    notice, reflection = page.locator("#notice"), page.locator("[data-code=reflection] .code__state")
    # The letter sets the first value, which has the digit 2: that digit confirms it, and so does a click.
    press(page, "e", "2")
    expect(notice).to_have_text("Reflection: that is chosen already.")
    page.locator("#about-reflection [data-choice='value=simple']").click()
    expect(reflection).to_have_text("simple")
    press(page, "3", "3")
    expect(reflection).to_have_text("complex")
    press(page, "l", "4", "4")
    expect(page.locator("[data-code=appropriateness] .code__state")).to_have_text("4")

    press(page, "m", "2", "2", "v", "1", "c")
    page.keyboard.type("Not taken up.")
    press(page, "Escape", "m")
    words = "yes, severity 2, 1 quote, comment"
    expect(notice).to_have_text(f"Missed cue: taken back ({words}). u brings it again.")
    press(page, "m")
    expect(notice).to_have_text(f"Missed cue: set again ({words})")
    press(page, "Backspace")
    expect(page.locator("[data-code=missed_cue] .code__state")).to_have_text("")
    press(page, "u")
    expect(page.locator("[data-code=missed_cue] .code__state")).to_have_text(words)
    saved(page)
    codings = said(page)["units"]["2"]["codings"]
    assert codings["reflection"]["value"] == "complex" and codings["missed_cue"]["comment"] == "Not taken up."
    assert page.problems == []


def test_what_keys_do_beside_codes_can_be_pressed_and_characters_can_be_switched_off(visit):
    page = visit("e1")
    start(page)
    press(page, "o")
    page.get_by_role("button", name="Undo").click()
    expect(state(page, 2)).to_have_text("not yet coded")
    page.get_by_role("button", name="Redo").click()
    expect(state(page, 2)).to_have_text("1 code, not complete")
    page.get_by_role("button", name="Next ⏎").click()
    opened(page, 4)
    page.get_by_role("button", name="Find").click()
    page.keyboard.type("Like")
    expect(page.locator("#found")).to_have_text("turn 6, 1 of 2")
    press(page, "Escape")
    opened(page, 6)

    page.get_by_role("button", name="Keys").click()
    page.get_by_label("Letters, digits and signs are keys").uncheck()
    press(page, "Escape", "n", "o", ".", "ArrowDown")
    opened(page, 8)
    expect(state(page, 6)).to_have_text("not yet coded")
    saved(page)
    page.reload()
    hears_keys(page)
    press(page, "n", "ArrowDown", "ArrowDown")
    opened(page, 8)
    page.get_by_role("button", name="Keys").click()
    page.get_by_label("Letters, digits and signs are keys").check()
    press(page, "Escape")
    expect(state(page, 8)).to_have_text("not yet coded")
    press(page, "n")
    expect(state(page, 8)).to_have_text("nothing to code")
    assert page.problems == []


def test_words_are_found_and_the_page_is_paused_by_one_key(visit):
    page = visit("e1")
    start(page)
    press(page, "/")
    page.keyboard.type("Like")
    expect(page.locator("#found")).to_have_text("turn 6, 1 of 2")
    press(page, "Enter")
    expect(page.locator("#found")).to_have_text("turn 7, 2 of 2")
    expect(page.locator("#unit-7")).to_have_class(re.compile("is-found"))
    press(page, "Escape")
    opened(page, 8)
    press(page, ".")
    expect(page.get_by_role("heading", name="Paused")).to_be_visible()
    assert page.evaluate("document.elementFromPoint(200, 400).closest('#paused') !== null")
    press(page, "m", ".")
    expect(page.get_by_role("heading", name="Paused")).to_be_hidden()
    expect(state(page, 8)).to_have_text("not yet coded")
    press(page, "?")
    expect(page.get_by_role("heading", name="Keys")).to_be_in_viewport()
    assert page.problems == []


def test_what_is_missing_is_listed_each_one_key_away_and_a_correction_is_a_new_revision(visit):
    page = visit("e1")
    start(page)
    press(page, "m", "Enter", "n", "Enter", "n", "Enter", "n", "Enter")
    # All is answered; Enter leads to what lacks something.
    opened(page, 2)
    expect(page.locator("[data-code=missed_cue] .code__state")).to_have_text("yes; needs severity and evidence")
    saved(page)
    with going_on(page):
        press(page, "Control+Enter")
    expect(page.locator(".gaps").first.locator("li")).to_have_count(3)
    press(page, "j", "j", "k")
    expect(page.locator(".gaps a").first).to_be_focused()
    with going_on(page):
        press(page, "2")
    opened(page, 2)
    expect(page.locator("#about-missed_cue")).to_be_visible()
    press(page, "1", "v", "1", "l", "2")
    saved(page)
    with going_on(page):
        press(page, "Control+Enter")
    expect(page.get_by_role("button", name="Submit, it is final")).to_be_visible()
    with going_on(page):
        press(page, "Control+Enter")
    expect(page.locator("#save-status")).to_have_text("Submitted. This coding is final.")

    page.get_by_text("Correct this coding").press("Enter")
    page.get_by_label("Why").fill("I missed that the client laughed.")
    with going_on(page):
        page.get_by_role("button", name="Open for correction").press("Enter")
    expect(page.get_by_text("Corrected: I missed that the client laughed.")).to_be_visible()
    press(page, "m")
    saved(page)
    sheet = said(page)
    assert not sheet["final"] and "missed_cue" not in sheet["units"]["2"]["codings"]
    assert page.problems == []


def test_the_coder_goes_on_at_the_same_turn_on_another_machine(visit):
    page = visit("e1")
    start(page)
    press(page, "j", "j")
    # Left at once, the place is noted all the same.
    page.goto(page.url.split("/coding/")[0])
    other = visit("e1")
    start(other)
    opened(other, 6)


def test_two_tabs_show_both_and_the_newer_wins_only_when_the_coder_says_so(visit):
    page = visit("e1")
    start(page)
    other = page.context.new_page()
    other.goto(page.url)
    hears_keys(other)
    # Tabs of one browser tell each other what was saved.
    press(page, "o")
    saved(page)
    expect(state(other, 2)).to_have_text("1 code, not complete")

    # A browser elsewhere does not hear of it.
    elsewhere = visit("e1")
    elsewhere.goto(page.url)
    hears_keys(elsewhere)
    press(elsewhere, "m", "3")
    saved(elsewhere)
    press(page, "m")
    expect(page.locator("#conflict")).to_be_visible()
    expect(page.locator("#conflict-there")).to_have_text("yes, severity 3")
    expect(page.locator("#conflict-here")).to_have_text("yes")
    page.get_by_role("button", name="Keep what is there").press("Enter")
    expect(page.locator("[data-code=missed_cue] .code__state")).to_contain_text("severity 3")
    press(elsewhere, "1")
    saved(elsewhere)
    press(page, "Shift+M", "2")
    page.get_by_role("button", name="Keep what was made here").press("Enter")
    saved(page)
    assert said(page)["units"]["2"]["codings"]["missed_cue"]["severity"] == 2


def test_changes_outlive_an_expired_sign_in_and_another_person_does_not_send_them(workbench, visit):
    page = visit("e1")
    start(page)
    page.context.clear_cookies()
    press(page, "o", "f", "Enter", "n")
    expect(page.locator("#save-status")).to_contain_text("you are signed out")
    expect(page.locator("#save-status")).to_contain_text("3 changes kept here")
    second = page.context.new_page()

    workbench.sign_in(second, "e2")
    expect(page.locator("#save-status")).to_contain_text("somebody else is signed in")
    workbench.sign_in(second, "e1")
    expect(page.locator("#save-status")).to_have_text(re.compile(r"^saved \d\d:\d\d$"))
    units = said(page)["units"]
    assert units["2"]["codings"]["open_question"]["value"] == "yes" and units["2"]["flag"] and units["4"]["nothing"]


def test_a_note_stands_before_a_conversation_that_may_be_hard_to_read(workbench, visit):
    script = workbench.study.parent / "peer.txt"
    script.write_text("Hello, what is on your mind?\nWhat is that like?\n", encoding="utf-8")
    workbench.run("record", "--trainee", "p01", "--scenario", "the-last-lorry", "--seed", "7", "--peer-script", script)
    workbench.run("assign", "--session", "p01-the-last-lorry-1", "--coder", "e2", "--scheme", "peer-support")
    page = visit("e2")
    page.get_by_role("link", name="Start").last.press("Enter")
    hears_keys(page)
    expect(page.get_by_role("heading", name="Before you begin")).to_be_visible()
    press(page, "Enter")
    expect(page.get_by_role("heading", name="Before you begin")).to_be_hidden()
    press(page, "n")
    saved(page)
    page.reload()
    hears_keys(page)
    expect(page.locator("#care")).to_have_count(0)
    calm = visit("e1")
    calm.get_by_role("link", name="Start").last.press("Enter")
    hears_keys(calm)
    expect(calm.locator("#care")).to_have_count(0)
    assert SESSION not in page.content()


KINDS = """
id: kinds
version: "1"
title: Codes of every kind of unit
language: en
codes:
  - {id: opening, name: Opening, definition: The client opens up., unit: client turn, evidence: required, key: o}
  - {id: advice, name: Advice, definition: A tip., key: d}
  - id: depth
    name: Depth
    definition: How deep it goes.
    unit: client turn
    scale:
      interval: {minimum: 0, maximum: 10}
    key: e
  - id: overall
    name: Overall
    definition: All in all.
    unit: session
    evidence: optional
    scale:
      ordinal:
        1: Poor
        2: Good
    key: l
"""


def test_client_turns_and_the_whole_conversation_are_coded_where_the_scheme_has_codes_for_them(
    workbench, visit, tmp_path
):
    (tmp_path / "kinds.yaml").write_text(KINDS, encoding="utf-8")
    workbench.run("assign", "--session", SESSION, "--coder", "e2", "--scheme", tmp_path / "kinds.yaml")
    page = visit("e2")
    start(page)
    opened(page, 1)
    expect(page.locator(".codes > li:visible")).to_have_count(2)
    press(page, "o", "v", "2", "e")
    page.keyboard.type("7")
    press(page, "Escape", "Enter")
    opened(page, 2)
    expect(page.locator(".codes > li:visible")).to_have_count(1)
    press(page, "d")
    for turn in range(3, 9):
        press(page, "Enter")
        opened(page, turn)
        press(page, "n")
    press(page, "Enter")
    expect(page.locator("#unit-session")).to_have_attribute("aria-current", "true")
    press(page, "l", "2", "v", "1")
    expect(page.locator("#unit-8 mark")).to_have_text("Thank you for telling me.")
    press(page, "Enter")
    expect(page.locator("#notice")).to_have_text("Everything is answered. Press Ctrl and Enter to submit.")
    saved(page)
    units = said(page)["units"]
    assert float(units["1"]["codings"]["depth"]["value"]) == 7
    assert units["session"]["codings"]["overall"]["value"] == "2"
    assert page.problems == []
