"""What assistive technology and large type meet: Chromium's accessibility tree through a whole ballot, 320 pixels, type at
200 %."""

from walking import SCREENS, Server, check

CONTROLS = {"button", "radio", "checkbox", "textbox", "spinbutton", "combobox", "link"}


def tree(page):
    """Role, name and properties of all that the accessibility tree has, in its order."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    return [(node["role"]["value"], node.get("name", {}).get("value", "").strip(),
             {each["name"]: each["value"].get("value") for each in node.get("properties", [])})
            for node in nodes if not node.get("ignored")]


def named(page, role):
    return [name for known, name, _ in tree(page) if known == role]


def ballot_by_its_tree(browser):
    """A whole ballot of 23 categories, by what a screen reader is told."""
    with Server("--demo") as server:
        page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
        page.goto(server.address)
        page.get_by_role("button", name="Simulated member 1").click()
        page.wait_for_url("**/ballot/final")
        check("Undo" not in named(page, "button"), "there is something to undo before anything was done")
        unnamed = [role for role, name, _ in tree(page) if role in CONTROLS and not name]
        check(not unnamed, f"controls without a name: {unnamed}")
        titles = named(page, "group")
        check(len(titles) == len(set(titles)) and len(titles) >= 10, f"groups {titles}")
        films = [name[len("Rank "):-len(" next")] for name in named(page, "button")
                 if name.startswith("Rank ") and name.endswith(" next")]
        check(len(films) == 10, f"films to rank: {films}")
        for film in films:
            page.get_by_role("button", name=f"Rank {film} next", exact=True).press("Enter")
        buttons = named(page, "button")
        for number, film in enumerate(films, 1):
            for name in (f"Move {film} up, now {number} of 10", f"Move {film} down, now {number} of 10",
                         f"Take {film} out of the ranking"):
                check(name in buttons, f"there is no {name}")
            check(f"Rank of {film}" in named(page, "spinbutton"), f"no rank of {film}")
        page.get_by_role("button", name=f"Move {films[3]} up, now 4 of 10").press("Enter")
        page.locator("#spoken", has_text=f"{films[3]}, now 3 of 10").wait_for()
        focused = [name for _, name, given in tree(page) if given.get("focused")]
        check(f"Move {films[3]} up, now 3 of 10" in focused, f"focus is on {focused}")
        # One step takes it back, and says so.
        page.get_by_role("button", name="Undo").press("Enter")
        page.locator("#spoken", has_text=f"Undone: {films[3]}, now 4 of 10").wait_for()
        check(f"Move {films[3]} up, now 4 of 10" in named(page, "button"), "the move was not undone")
        page.get_by_role("button", name=f"Take {films[0]} out of the ranking").press("Enter")
        page.get_by_role("button", name="Undo").press("Enter")
        page.locator("#spoken", has_text=f"Undone: {films[0]}, now 1 of 10").wait_for()

        chosen = []
        for field in page.locator("fieldset.category").all():
            radios = field.get_by_role("radio")
            if radios.count() == 0:
                continue
            radios.first.press("Space")
            chosen.append(field.locator("legend").inner_text())
        checked = [name for role, name, given in tree(page) if role == "radio" and given.get("checked") == "true"]
        check(len(checked) == len(chosen), f"{len(checked)} of {len(chosen)} are told as chosen")
        check(all(checked), "a choice has no name")
        page.locator("#status", has_text="Saved, not cast yet").wait_for()
        page.get_by_role("button", name="Review").press("Enter")
        page.wait_for_url("**/review")
        headings = named(page, "heading")
        for title in chosen:
            check(title in headings, f"the review has no heading {title}")
        texts = [name for role, name, _ in tree(page) if role == "StaticText"]
        order = [name for name in texts if name in films]
        check(any(order[start:start + 10] == films for start in range(len(order))), f"the review reads {order}")
        page.get_by_role("button", name="Cast ballot").press("Enter")
        page.get_by_role("heading", name="Your ballot is in").wait_for()
        check("Your ballot is in" in named(page, "heading"), "the tree does not say that it is in")


def narrow_and_large(browser):
    """At 320 pixels, and with type at twice its size, nothing is cut off and no page scrolls sideways."""
    pages = {
        "Simulated member 1": ("/", "/ballot/final", "/you"),
        "Administrator": ("/admin", "/admin/members", "/admin/categories", "/admin/mail", "/admin/journal",
                          "/admin/staff", "/admin/seasons", "/admin/entries", "/admin/look", "/admin/paper/final"),
        "Keyholder": ("/keys", "/tokens"),
    }
    with Server("--demo") as server:
        stranger = browser.new_context(bypass_csp=True).new_page()
        for path in ("/", "/sign-in", "/sign-in/code", "/sign-in/staff"):
            fits(stranger, server.address + path)
        stranger.goto(server.address)
        names = stranger.locator("form[action='/demo/sign-in'] button").all_inner_texts()
        for who, paths in pages.items():
            button = next((name for name in names if who.lower() in name.lower()), None)
            check(button is not None, f"nobody signs in as {who}: {names}")
            page = browser.new_context(bypass_csp=True).new_page()
            page.goto(server.address)
            page.get_by_role("button", name=button, exact=True).click()
            for path in paths:
                fits(page, server.address + path, isMember=who.startswith("Simulated"))


def fits(page, address, isMember=True):
    """Members' pages hold twice the type on a phone too."""
    for width, size in ((320, "100%"), (640, "200%"), (390, "200%"))[:3 if isMember else 2]:
        page.set_viewport_size({"width": width, "height": 844})
        page.goto(address)
        page.add_style_tag(content=f"html{{font-size:{size} !important}}")
        name = address.split("/", 3)[3].replace("/", "-") or "home"
        if size == "200%" and width == 390:
            page.screenshot(path=str(SCREENS / f"large-{name}.png"), full_page=True)
        wide = page.locator("html").evaluate("e => e.scrollWidth")
        check(wide <= width, f"{name} scrolls sideways at {width} and {size}: {wide}")
        grown = page.locator("main").evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
        check(grown >= (31 if size == "200%" else 15), f"{name}: type is {grown} pixels at {size}")
        cut = page.evaluate("""() => [...document.querySelectorAll('body *')].filter(e => {
            const style = getComputedStyle(e);
            return !e.closest('.vh, .skip, svg, select, option') && e.childElementCount === 0 && e.textContent.trim() &&
              (style.overflowX === 'hidden' || style.overflowX === 'clip') && e.scrollWidth > e.clientWidth + 1;
          }).map(e => e.textContent.trim().slice(0, 40))""")
        check(not cut, f"{name} cuts off at {width} and {size}: {cut}")
