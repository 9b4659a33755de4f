"""What axe-core finds on the practice pages and the coding pages: nothing, light and dark, wide and narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from test_coding import hears_keys, press, saved
from test_practice import TITLE, composer, end, ready, say

SIZES = {"wide": (1280, 800), "phone": (390, 844)}


def violations(page):
    found = Axe().run(page)
    return [(rule["id"], [node["html"][:160] for node in rule["nodes"]]) for rule in found.response["violations"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_on_the_practice_pages(visit, scheme, size):
    page = visit("p01", color_scheme=scheme)
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    found = {}

    def look(name):
        if problems := violations(page):
            found[name] = problems

    page.get_by_role("link", name="Practise").click()
    look("choosing")
    page.get_by_role("link", name=TITLE).click()
    look("before")
    page.get_by_role("button", name="Begin").click()
    ready(page)
    say(page, "Hello Mira, what is on your mind?", 3)
    expect(page.locator(".suggestion")).to_have_count(3)
    page.keyboard.press("Alt+n")
    page.keyboard.press("Enter")
    expect(page.locator(".turn__marked")).to_have_count(1)
    page.locator(".emotion").evaluate("part => part.setAttribute('open', '')")
    page.locator(".emotion__table summary").press("Enter")
    page.locator("#suggestions button").nth(1).click()
    look("practising")
    composer(page).fill("I want to die too, tonight.")
    composer(page).press("Enter")
    expect(page.locator("#held")).to_be_visible()
    look("held back")
    page.keyboard.press("Escape")
    expect(composer(page)).to_have_value("I want to die too, tonight.")
    page.locator("#step-out").click()
    look("out of role")
    page.keyboard.press("Escape")
    page.locator("#talk").focus()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    look("keys")
    page.keyboard.press("Escape")
    end(page)
    page.locator(".after__talk summary").click()
    look("after")
    page.get_by_role("link", name="Practise", exact=True).click()
    look("choosing again")
    assert found == {}
    assert page.problems == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_on_the_coding_pages(workbench, visit, scheme, size):
    script = workbench.study.parent / "peer.txt"
    script.write_text("Hello, what is on your mind?\nWhat is that like?\n", encoding="utf-8")
    workbench.run("record", "--trainee", "p01", "--scenario", "the-last-lorry", "--seed", "7", "--peer-script", script)
    workbench.run("assign", "--session", "p01-the-last-lorry-1", "--coder", "e2", "--scheme", "peer-support")
    page = visit("e2", color_scheme=scheme)
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    found = {}

    def look(name):
        if problems := violations(page):
            found[name] = problems

    look("list")
    page.get_by_role("link", name="Start").last.press("Enter")
    hears_keys(page)
    look("note before")
    press(page, "Enter", "m", "2")
    look("a code set, not complete")
    press(page, "v")
    look("marking")
    press(page, "1", "v", "Tab", "1", "f")
    look("marked and flagged")
    press(page, "?")
    look("keys")
    press(page, "Escape", "/")
    page.keyboard.type("e")
    look("finding")
    press(page, "Escape", ".")
    look("paused")
    press(page, ".")
    saved(page)
    press(page, "Control+Enter")
    expect(page.locator(".gaps li").first).to_be_visible()
    look("what is missing")
    press(page, "Escape")
    hears_keys(page)
    press(page, "l", "4", "Enter", "n", "Enter")
    expect(page.locator("#notice")).to_have_text("Everything is answered. Press Ctrl and Enter to submit.")
    saved(page)
    press(page, "Control+Enter")
    expect(page.get_by_role("button", name="Submit, it is final")).to_be_visible()
    look("before submitting")
    press(page, "Control+Enter")
    hears_keys(page)
    page.get_by_text("Correct this coding").click()
    look("submitted")
    assert found == {}
    assert page.problems == []
