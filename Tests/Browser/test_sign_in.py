"""Signing in by a link once and by a passphrase from then on; a page that is left alone is locked and keeps the work."""

import re

from axe_playwright_python.sync_playwright import Axe
from conftest import PASSPHRASE
from playwright.sync_api import expect
from test_coding import going_on, hears_keys, press, saved, start, state


def locked(page):
    return page.get_by_role("dialog", name="Locked")


def unlock(page, words=PASSPHRASE):
    page.get_by_label("Passphrase of").fill(words)
    page.keyboard.press("Enter")


def test_after_the_link_name_and_passphrase_sign_in_and_lead_back(workbench, visit):
    page = visit("e1")
    start(page)
    address = page.url
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("link", name="Sign in again").click()
    expect(page.get_by_label("Name")).to_be_visible()
    assert not Axe().run(page).response["violations"]
    page.goto(address)
    page.get_by_label("Name").fill("e1")
    page.get_by_label("Passphrase").fill("not these words at all")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("do not belong together")
    expect(page.get_by_label("Name")).to_have_value("e1")
    page.get_by_label("Passphrase").fill(PASSPHRASE)
    page.keyboard.press("Enter")
    page.wait_for_url(address)
    hears_keys(page)


def test_a_page_left_alone_is_locked_and_goes_on_where_it_was(workbench, visit):
    page = visit("e1")
    page.clock.install()
    start(page)
    press(page, "o", "c")
    page.keyboard.type("A comment that is not fin")
    page.clock.fast_forward("29:00")
    expect(locked(page)).to_be_hidden()
    page.clock.fast_forward("02:00")
    expect(locked(page)).to_be_visible()
    assert not Axe().run(page).response["violations"]
    # The cookie alone opens nothing any more, in no tab.
    other = page.context.new_page()
    other.goto(workbench.address)
    expect(other.get_by_role("heading", name="Please sign in")).to_be_visible()
    page.keyboard.press("Escape")
    expect(locked(page)).to_be_visible()
    held = []
    page.route("**/sign-in", lambda route: held.append(route))
    unlock(page, "not these words at all")
    expect(page.get_by_role("alert")).to_have_text("checking…")
    held[0].continue_()
    page.unroute("**/sign-in")
    expect(page.get_by_role("alert")).to_have_text("That is not the passphrase.")
    unlock(page)
    expect(locked(page)).to_be_hidden()
    page.keyboard.type("ished")
    press(page, "Escape")
    saved(page)
    page.reload()
    hears_keys(page)
    comment = page.locator("#about-open_question textarea[name=comment]")
    expect(comment).to_have_value("A comment that is not finished")


def test_the_lock_on_the_page_before_submitting_takes_every_key(workbench, visit):
    page = visit("e1")
    page.clock.install()
    start(page)
    press(page, "n", "Enter", "n", "Enter", "n")
    saved(page)
    with going_on(page):
        press(page, "Control+Enter")
    expect(page.locator(".gaps").first.locator("li")).to_have_count(1)
    address = page.url
    page.clock.fast_forward("31:00")
    expect(locked(page)).to_be_visible()
    press(page, "1", "Escape", "Control+Enter")
    expect(page.get_by_label("Passphrase of")).to_have_value("1")
    assert page.url == address
    unlock(page)
    expect(locked(page)).to_be_hidden()
    with going_on(page):
        press(page, "1")
    press(page, "n")
    saved(page)
    with going_on(page):
        press(page, "Control+Enter")
    expect(page.get_by_role("button", name="Submit, it is final")).to_be_visible()
    page.clock.fast_forward("31:00")
    unlock(page)
    expect(locked(page)).to_be_hidden()
    # The form goes with the new sign-in.
    press(page, "Control+Enter")
    expect(page.locator("#save-status")).to_have_text("Submitted. This coding is final.")
    assert page.problems == []


def test_a_lock_stays_when_what_waited_is_saved_and_signs_out_as_soon_as_it_can(workbench, visit):
    page = visit("e1")
    page.clock.install()
    start(page)
    cut = re.compile("/sign-out|/changes")
    page.route(cut, lambda route: route.abort())
    press(page, "o")
    expect(page.locator("#save-status")).to_contain_text("1 change kept here")
    page.clock.fast_forward("31:00")
    expect(locked(page)).to_be_visible()
    page.unroute(cut)
    with page.expect_response("**/changes"), page.expect_response("**/sign-out"):
        page.clock.run_for("00:20")
    expect(page.locator("#save-status")).to_have_text(re.compile("^saved"))
    expect(locked(page)).to_be_visible()
    assert page.request.get(f"{workbench.address}/api/me").status == 401


def test_changes_that_wait_when_the_sign_in_ends_are_sent_after_the_passphrase(workbench, visit):
    page = visit("e1")
    start(page)
    other = page.context.new_page()
    other.goto(workbench.address)
    other.get_by_role("button", name="Sign out").click()
    expect(other.get_by_role("heading", name="You are signed out")).to_be_visible()
    press(page, "o")
    expect(page.get_by_role("dialog", name="You are signed out")).to_be_visible()
    # The keys still belong to the page.
    press(page, "Enter", "n")
    expect(page.locator("#save-status")).to_contain_text("2 changes kept here")
    unlock(page)
    expect(page.get_by_role("dialog")).to_have_count(0)
    saved(page)
    page.reload()
    hears_keys(page)
    expect(state(page, 2)).to_have_text(re.compile("^1 code"))
    expect(state(page, 4)).to_have_text("nothing to code")
