"""A trainee practises a whole session in the browser: by keyboard, over lost connections, in two tabs."""

import re
import signal

import hostile
from conftest import PASSPHRASE
from playwright.sync_api import expect

SCENARIO = "exam-stress"
NAME = f"p01-{SCENARIO}-2"
TITLE = "Exams, and nobody to tell"


def begin(page, scenario=TITLE):
    """Chooses a scenario by keyboard and begins."""
    page.get_by_role("link", name="Practise").press("Enter")
    page.get_by_role("link", name=scenario).press("Enter")
    expect(page.get_by_text("Content note")).to_be_visible()
    page.get_by_role("button", name="Begin").press("Enter")
    ready(page)


def ready(page):
    """Waits until the script of the page has begun and the trainee can write."""
    expect(page.locator("html.with-script")).to_have_count(1)
    expect(page.locator("#typing")).to_be_hidden()


def composer(page):
    return page.get_by_label("Your reply to")


def turn(page, number):
    return page.locator(f"#turn-{number}")


def say(page, text, answer):
    """Types a reply, sends it by Enter and waits for the client's turn of that number."""
    composer(page).fill(text)
    composer(page).press("Enter")
    expect(turn(page, answer)).to_be_visible(timeout=60_000)


def offered(page, number):
    """Waits for the three suggestions after the client's turn of that number."""
    expect(page.locator(f'#suggestions[data-version^="yours-{number}-3-"] .suggestion')).to_have_count(3)


def numbers(page):
    return [int(row.get_attribute("data-turn")) for row in page.locator("#turns > li[data-turn]").all()]


def end(page):
    page.keyboard.press("Escape")
    page.get_by_role("button", name="End the session").press("Enter")
    expect(page.get_by_role("heading", name="The session has ended")).to_be_visible()


def kept(workbench, name=NAME):
    return workbench.run("session", "show", name, "--full")


def test_a_whole_session_by_keyboard_alone(workbench, visit):
    page = visit("p01")
    begin(page)
    expect(turn(page, 1)).to_be_visible()
    offered(page, 1)
    expect(page.locator(".chart-emotion")).to_be_visible()

    # Typed; then a suggestion as it is; then one that is changed.
    composer(page).focus()
    page.keyboard.type("Hello Mira, what is on your mind?")
    page.keyboard.press("Enter")
    expect(turn(page, 2).locator(".turn__text")).to_have_text("Hello Mira, what is on your mind?")
    expect(turn(page, 3)).to_be_visible()
    expect(composer(page)).to_have_value("")
    offered(page, 3)
    second = page.locator(".suggestion__text").nth(1).text_content()
    page.keyboard.press("Alt+2")
    expect(composer(page)).to_have_value(second)
    expect(page.locator("#from-words")).to_have_text("From suggestion 2. Change it as you like.")
    page.keyboard.press("Enter")
    expect(turn(page, 4).locator(".turn__text")).to_have_text(second)
    expect(turn(page, 5)).to_be_visible()

    # Outside the text the digit alone does it; own words that stood there come back.
    offered(page, 5)
    page.keyboard.type("My own words")
    page.locator("#talk").focus()
    page.keyboard.press("1")
    page.get_by_role("button", name="Back to my own words").press("Enter")
    expect(composer(page)).to_have_value("My own words")
    page.locator("#talk").focus()
    page.keyboard.press("3")
    page.keyboard.type(" Tell me more.")
    page.keyboard.press("Enter")
    expect(turn(page, 7)).to_be_visible()

    # A cue is marked, first without and then with a note.
    page.keyboard.press("Alt+n")
    page.keyboard.press("Enter")
    expect(turn(page, 7).locator(".turn__marked")).to_have_text("you noticed something")
    turn(page, 3).get_by_text("I noticed something").press("Enter")
    expect(turn(page, 3).locator("input[name=text]")).to_be_focused()
    page.keyboard.type("she makes light of it")
    page.keyboard.press("Enter")
    expect(turn(page, 3).locator(".turn__note")).to_have_text("she makes light of it")

    # The digits are words while one writes.
    say(page, "You said 1 or 2 things. What was the 3rd?", 9)
    expect(turn(page, 8).locator(".turn__text")).to_have_text("You said 1 or 2 things. What was the 3rd?")
    expect(page.locator(".emotion__now")).to_contain_text("Message 9")
    expect(page.locator(".emotion tbody tr")).to_have_count(5)

    # The connection goes while something is sent, and comes back.
    page.context.set_offline(True)
    composer(page).fill("Are you still there?")
    composer(page).press("Enter")
    expect(page.locator("#line")).to_contain_text("1 message is kept in this browser")
    page.context.set_offline(False)
    expect(turn(page, 11)).to_be_visible()
    assert numbers(page) == list(range(1, 12))
    page.problems[:] = [problem for problem in page.problems if "ERR_INTERNET_DISCONNECTED" not in problem]
    offered(page, 11)

    # Out of role and back; then the end.
    composer(page).focus()
    page.keyboard.type("half a")
    page.keyboard.press("Escape")
    expect(page.get_by_role("heading", name="You are out of role")).to_be_visible()
    expect(page.locator("#out-of-role")).to_contain_text("No help text is set for this study.")
    page.keyboard.press("Escape")
    expect(page.locator("#out-of-role")).to_be_hidden()
    page.keyboard.type(" word")
    expect(composer(page)).to_have_value("half a word")
    end(page)

    page.get_by_label("What did you notice?").fill("The joke about the library.")
    page.get_by_label("What was hard?").fill("Not to advise.\nTo wait.")
    page.get_by_role("button", name="Keep").press("Enter")
    expect(page.get_by_text("Kept. You can change it here.")).to_be_visible()
    expect(page.get_by_label("What was hard?")).to_have_value("Not to advise.\nTo wait.")
    page.get_by_role("button", name="Code your own replies").press("Enter")
    expect(page.locator("#unit-2 .turn__speaker")).to_have_text("You")
    assert page.problems == []

    record = kept(workbench)
    assert record.count("the trainee's own") == 3
    assert record.count("suggestion as offered") == 1
    assert record.count("characters changed") == 1
    assert record.count("accepted as turn 4, after ") == 1
    assert record.count("edited as turn 6, edit distance ") == 1
    # Six times three were offered; what was offered last was left when the session ended.
    assert record.count("ignored, after ") == 16
    assert record.count("the trainee noticed something") == 2
    assert "the trainee noticed something: she makes light of it" in record
    assert "The joke about the library." in record
    page.goto(f"{workbench.address}/practice")
    expect(page.get_by_text("ended, 11 turns")).to_be_visible()


def test_a_lost_connection_loses_and_doubles_nothing(workbench, visit):
    page = visit("p01")
    begin(page)
    say(page, "Hello Mira.", 3)

    # The network goes while something is sent.
    page.context.set_offline(True)
    composer(page).fill("What keeps you awake?")
    composer(page).press("Enter")
    expect(page.locator("#line")).to_contain_text("1 message is kept in this browser")
    expect(page.locator(".is-waiting.turn")).to_contain_text("What keeps you awake?")
    composer(page).fill("A draft meanwhile")
    composer(page).press("Enter")
    expect(page.locator("#composer-hint")).to_contain_text("not sent yet")
    page.context.set_offline(False)
    expect(turn(page, 5)).to_be_visible()
    expect(page.locator(".is-waiting.turn")).to_have_count(0)
    expect(page.locator("#line")).to_have_text("")
    expect(composer(page)).to_have_value("A draft meanwhile")
    assert numbers(page) == [1, 2, 3, 4, 5]

    # The answer to a message is lost after it was kept: it is sent again, and stands once.
    dropped = []

    def drop_answer(route):
        if dropped:
            return route.continue_()
        dropped.append(route.fetch().status)
        route.abort()

    page.route("**/acts", drop_answer)
    composer(page).press("Enter")
    expect(turn(page, 7)).to_be_visible()
    expect(page.locator("#line")).to_have_text("")
    assert dropped == [200]
    assert numbers(page) == [1, 2, 3, 4, 5, 6, 7]
    page.unroute("**/acts")

    # The server is killed and comes back at the same place; what is written meanwhile is sent then.
    page.evaluate("window.stayed = true")
    workbench.stop(signal.SIGKILL)
    expect(page.locator("#line")).to_contain_text("The connection is gone")
    composer(page).fill("Are you still there?")
    composer(page).press("Enter")
    expect(page.locator("#line")).to_contain_text("kept in this browser")
    workbench.start(port=workbench.address.rsplit(":", 1)[1])
    expect(turn(page, 9)).to_be_visible()
    say(page, "I am here.", 11)
    assert numbers(page) == list(range(1, 12))
    assert page.evaluate("window.stayed") is True
    turns = [page.locator("#turns .turn__text").nth(index).text_content() for index in range(11)]
    page.reload()
    ready(page)
    assert [page.locator("#turns .turn__text").nth(index).text_content() for index in range(11)] == turns
    assert kept(workbench).count("Are you still there?") == 1
    assert workbench.stop(signal.SIGTERM) == 0


def test_two_tabs_follow_one_session(workbench, visit):
    page = visit("p01")
    begin(page)
    other = page.context.new_page()
    other.goto(page.url)
    ready(other)
    say(page, "Hello Mira.", 3)
    expect(turn(other, 3)).to_be_visible()
    composer(other).fill("From the second tab.")
    composer(page).fill("I write at the same time.")
    composer(other).press("Enter")
    expect(turn(page, 5)).to_be_visible()
    expect(turn(page, 4).locator(".turn__text")).to_have_text("From the second tab.")
    expect(composer(page)).to_have_value("I write at the same time.")

    # What answers a message that is no longer the last one is given back, not sent.
    sent = page.evaluate(
        """async () => {
        const { address, token } = document.querySelector("main").dataset;
        const headers = { "Content-Type": "application/json", "X-Form-Token": token };
        const body = JSON.stringify({ id: "late-1", act: "say", turn: 3, text: "Too late." });
        const answer = await fetch(`${address}/acts`, { method: "POST", headers, body });
        return [answer.status, await answer.json()];
        }"""
    )
    assert sent[0] == 409 and sent[1]["saved"] is False
    page.keyboard.press("Alt+n")
    page.locator("#turn-5 input[name=text]").fill("seen in both")
    page.locator("#turn-5 input[name=text]").press("Enter")
    expect(turn(other, 5).locator(".turn__note")).to_have_text("seen in both")
    assert numbers(page) == numbers(other) == [1, 2, 3, 4, 5]

    # A third tab is cut off while the session ends, and hears of it when it comes back.
    third = page.context.new_page()
    third.route("**/events*", lambda route: route.abort())
    third.goto(page.url)
    expect(third.locator("#line")).to_contain_text("The connection is gone")
    end(page)
    expect(other.get_by_role("heading", name="The session has ended")).to_be_visible()
    third.unroute("**/events*")
    expect(third.get_by_role("heading", name="The session has ended")).to_be_visible()
    assert kept(workbench).count("Too late.") == 0


def test_signing_out_elsewhere_is_said_and_the_words_stay(workbench, visit):
    page = visit("p01")
    begin(page)
    composer(page).fill("A draft")
    other = page.context.new_page()
    other.goto(f"{workbench.address}/practice")
    other.get_by_role("button", name="Sign out").click()
    expect(other.get_by_role("heading", name="You are signed out")).to_be_visible()
    composer(page).press("Enter")
    expect(page.get_by_role("dialog", name="You are signed out")).to_be_visible()
    page.get_by_label("Passphrase of p01").fill(PASSPHRASE)
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="You are signed out")).to_be_hidden()
    # What waited in the browser is sent now, once.
    expect(turn(page, 3)).to_be_visible()
    expect(turn(page, 2).locator(".turn__text")).to_have_text("A draft")
    assert numbers(page) == [1, 2, 3]


def test_what_waits_in_the_browser_is_not_lost_when_another_trainee_signs_in(workbench, visit):
    workbench.run("person", "add", "p02", "--role", "trainee")
    page = visit("p01")
    begin(page)
    expect(turn(page, 1)).to_be_visible()
    page.context.clear_cookies()
    turn(page, 1).get_by_text("I noticed something").press("Enter")
    page.keyboard.type("she is tired")
    page.keyboard.press("Enter")
    expect(page.locator("#line")).to_contain_text("you are signed out")
    other = page.context.new_page()
    workbench.sign_in(other, "p02")
    expect(page.locator("#line")).to_contain_text("somebody else is signed in")
    workbench.sign_in(other, "p01")
    expect(turn(page, 1).locator(".turn__marked")).to_be_visible()
    assert "she is tired" in kept(workbench)


def test_hostile_text_in_a_session_is_shown_as_text(workbench, visit):
    page = visit("p01")
    begin(page)
    composer(page).focus()
    page.keyboard.insert_text(hostile.ALL[:9_000])
    page.keyboard.press("Enter")
    expect(turn(page, 3)).to_be_visible()
    shown = turn(page, 2).locator(".turn__text").text_content()
    assert shown == hostile.ALL_KEPT[:9_000].strip()
    page.keyboard.press("Alt+n")
    page.keyboard.insert_text(hostile.SCRIPT + hostile.BACKWARDS)
    page.keyboard.press("Enter")
    expect(turn(page, 3).locator(".turn__note")).to_have_text(hostile.SCRIPT + hostile.BACKWARDS)
    page.reload()
    ready(page)
    assert turn(page, 2).locator(".turn__text").text_content() == shown
    assert page.locator("main script, main img, main style").count() == 0
    end(page)
    page.get_by_label("What did you notice?").fill(hostile.ALL)
    page.get_by_role("button", name="Keep").click()
    expect(page.get_by_label("What did you notice?")).to_have_value(hostile.ALL_KEPT)
    page.locator(".after__talk summary").click()
    assert page.locator("main script, main img, main style").count() == 0
    assert page.problems == []


def test_a_message_about_oneself_is_held_back_and_help_is_shown(workbench, visit, tmp_path):
    (tmp_path / "help.txt").write_text("Ask for Ada, room 3.\nTelephone on the door.", encoding="utf-8")
    workbench.run("help-text", "set", tmp_path / "help.txt", "--language", "en")
    page = visit("p01")
    begin(page)
    words = "I want to die too, tonight."
    composer(page).fill(words)
    composer(page).press("Enter")
    held = page.locator("#held")
    expect(held).to_contain_text("Ask for Ada, room 3.")
    expect(held).to_contain_text("Your message was not sent.")
    held.get_by_role("button", name="Drop it and go on").press("Enter")
    expect(held).to_be_hidden()
    assert numbers(page) == [1]
    composer(page).fill(words)
    composer(page).press("Enter")
    held.get_by_role("button", name="it was meant for the client").press("Enter")
    expect(turn(page, 3)).to_be_visible()
    expect(turn(page, 2).locator(".turn__text")).to_have_text(words)
    assert kept(workbench).count(words) == 1
    composer(page).fill(words)
    composer(page).press("Enter")
    held.get_by_role("button", name="End the practice").press("Enter")
    expect(page.get_by_role("heading", name="The session has ended")).to_be_visible()
    expect(page.get_by_text("Ask for Ada, room 3.")).to_be_visible()
    assert kept(workbench).count(words) == 1


def test_a_session_without_a_script(workbench, visit):
    page = visit("p01", java_script_enabled=False)
    page.get_by_role("link", name="Practise").click()
    page.get_by_role("link", name=TITLE).click()
    page.get_by_role("button", name="Begin").click()
    composer(page).fill("Hello Mira.")
    page.get_by_role("button", name="Send").click()
    expect(turn(page, 3)).to_be_visible()
    first = page.locator(".suggestion__text").nth(0).text_content()
    page.locator(".suggestion").nth(0).click()
    expect(composer(page)).to_have_value(first)
    page.get_by_role("button", name="Send").click()
    expect(turn(page, 5)).to_be_visible()
    turn(page, 5).get_by_text("I noticed something").click()
    turn(page, 5).get_by_label("What?").fill("tired")
    turn(page, 5).get_by_role("button", name="Keep").click()
    expect(turn(page, 5).locator(".turn__note")).to_have_text("tired")
    # The same form again, as after going back, adds nothing.
    page.go_back()
    page.get_by_role("link", name="Step out or end").click()
    expect(page.get_by_role("heading", name="You are out of role")).to_be_visible()
    page.get_by_role("link", name="Go back to the conversation").click()
    assert numbers(page) == [1, 2, 3, 4, 5]
    page.get_by_role("link", name="Step out or end").click()
    page.get_by_role("button", name="End the session").click()
    expect(page.get_by_role("heading", name="The session has ended")).to_be_visible()
    assert kept(workbench).count("suggestion as offered") == 1


def test_what_the_condition_leaves_out_is_not_shown(workbench, visit):
    port = workbench.address.rsplit(":", 1)[1]
    workbench.stop()
    workbench.start("--suggestions", "off", "--emotion", "off", "--occasion", "post", port=port)
    page = visit("p01")
    begin(page)
    say(page, "Hello Mira.", 3)
    assert page.locator(".suggestion, .emotion, .suggestions").count() == 0
    for word in ("sadness", "valence", "You could say"):
        assert word not in page.content()
    page.keyboard.press("Alt+1")
    expect(composer(page)).to_have_value("")
    record = kept(workbench)
    assert "suggestions: off" in record and "occasion: post" in record


def test_the_client_leaves_and_the_session_can_be_ended(workbench, visit):
    page = visit("p01")
    begin(page)
    for number in range(3, 60, 2):
        composer(page).fill(f"You are pathetic and I do not care, number {number}.")
        composer(page).press("Enter")
        expect(turn(page, number)).to_be_visible()
        done = re.compile(rf"^(yours-{number}-3|left)-")
        expect(page.locator("#suggestions")).to_have_attribute("data-version", done)
        if page.locator("#suggestions").get_attribute("data-version").startswith("left"):
            break
    expect(page.locator("#farewell")).to_contain_text("Mira has left the conversation.")
    expect(page.locator("#composer")).to_be_hidden()
    page.reload()
    expect(page.locator("#farewell")).to_be_visible()
    page.locator("#farewell").get_by_role("button", name="End the session").click()
    expect(page.get_by_role("heading", name="The session has ended")).to_be_visible()
    assert page.problems == []


def test_nobody_else_comes_near_a_session(workbench, visit):
    page = visit("p01")
    begin(page)
    say(page, "telltale of the trainee", 3)
    address = page.url
    workbench.run("person", "add", "p02", "--role", "trainee")
    for person, home, own in (("e1", 403, 403), ("lena", 403, 403), ("p02", 200, 404)):
        other = visit(person)
        assert other.request.get(f"{workbench.address}/practice").status == home
        for path in ("", "/pause", "/events"):
            answer = other.request.get(address + path)
            assert answer.status == own
            assert "telltale" not in answer.text()
        token = other.request.get(f"{workbench.address}/api/me").json()["token"]
        for path in ("/say", "/mark", "/end", "/retry", "/scripted", "/self-check"):
            form = {"text": "x", "message": "1", "token": token}
            assert other.request.post(address + path, form=form).status == own
        act = {"id": "1", "act": "end"}
        assert other.request.post(address + "/acts", data=act, headers={"X-Form-Token": token}).status == own
    for path in ("/say", "/mark", "/end", "/retry", "/scripted", "/self-check"):
        assert page.request.post(address + path, form={"text": "x", "token": "wrong"}).status == 403
    forged = page.request.post(address + "/acts", data={"id": "1", "act": "end"})
    assert forged.status == 403
    assert numbers(page) == [1, 2, 3]
