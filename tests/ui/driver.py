# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A hand and an eye for a running window: what a screen reader sees is read, what a person presses is pressed.
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LONG_S = 20


def wait_until(condition, words, seconds=LONG_S):
    """The first true answer of the condition; the case fails with `words` when there is none in time."""
    until = time.monotonic() + seconds
    while True:
        try:
            answer = condition()
        except GLib.Error:
            answer = None  # the widget went away while we looked
        if answer:
            return answer
        if time.monotonic() > until:
            raise AssertionError(f"not within {seconds} s: {words}")
        time.sleep(0.03)


class Window:
    """One process of the program and what is on its windows."""

    def __init__(self, words, environment, said):
        self.said = said
        with open(said, "wb") as file:
            self.process = subprocess.Popen(words, env=environment, stderr=file)
        self.app = wait_until(self._find_app, f"{words[0]} on the screen")
        self.app.set_cache_mask(Atspi.Cache.NONE)
        self.main = self.form("Mandali")

    def _find_app(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    def frames(self):
        """All windows. Not to be asked while one of them closes: GTK 4.8 then falls over its own feet."""
        windows = (self.app.get_child_at_index(i) for i in range(self.app.get_child_count()))
        return [f for f in windows if f is not None]

    def walk(self, root=None):
        """Everything that can be seen in a window (the first one), in breadth; the rows of tables are left out."""
        queue = [root if root is not None else self.main]
        while queue:
            item = queue.pop(0)
            if item is None or not (item.get_role_name() in ("frame", "dialog", "window", "filler")
                                    or item.get_state_set().contains(Atspi.StateType.VISIBLE)):
                continue
            yield item
            if item.get_role_name() not in ("tree table", "table", "list item"):
                queue += [item.get_child_at_index(i) for i in range(min(80, item.get_child_count()))]

    def find(self, role, name, root=None):
        """The first of this role and name, or None. GTK calls a button after its mnemonic and its words."""
        for item in self.walk(root):
            if item.get_role_name() == role and (item.get_name() == name or item.get_name().endswith(" " + name)):
                return item
        return None

    def need(self, role, name, root=None):
        return wait_until(lambda: self.find(role, name, root), f"{role} “{name}”")

    def form(self, title):
        """The dialog of this title."""
        return wait_until(lambda: next((f for f in self.frames() if f.get_name() == title), None),
                          f"form “{title}”")

    def no_form(self, form):
        """Waits until the window is gone: it answers no more."""
        wait_until(lambda: not is_there(form), "the form closes")

    def press(self, name, root=None):
        """Presses a button as soon as it can be pressed."""
        button = wait_until(lambda: self._pressable(name, root), f"button “{name}” that can be pressed")
        do(button, "click")

    def _pressable(self, name, root):
        button = self.find("push button", name, root)
        return button if button is not None and button.get_state_set().contains(Atspi.StateType.SENSITIVE) else None

    def type(self, label, words, root=None):
        """Writes into the field that has this label."""
        field = wait_until(lambda: self._field(label, root), f"field “{label}”")
        Atspi.EditableText.set_text_contents(field, words)
        wait_until(lambda: text_of(field) == words, f"“{words}” in “{label}”")

    def _field(self, label, root):
        return self.find("text", label, root) or self.find("entry", label, root)

    def read(self, label, root=None):
        return text_of(wait_until(lambda: self._field(label, root), f"field “{label}”"))

    def says(self, words, root=None):
        """TRUE when some label contains the words."""
        return any(words in (item.get_name() or "") for item in self.walk(root) if item.get_role_name() == "label")

    def wait_says(self, words, root=None):
        wait_until(lambda: self.says(words, root), f"“{words}” to be read")

    def tables(self):
        return [t for t in self.walk() if t.get_role_name() in ("tree table", "table")]

    def rows(self):
        """What the rows of the first table are called: their cells, joined."""
        tables = self.tables()
        holder = next((c for c in children(tables[0]) if c.get_role_name() == "list"), None) if tables else None
        return [row.get_name() for row in children(holder)] if holder is not None else []

    def wait_row(self, *parts):
        """The first row that contains all the parts."""
        return wait_until(lambda: next((r for r in self.rows() if all(p in r for p in parts)), None),
                          f"a row with {parts}")

    def raise_up(self, title="Mandali"):
        """Gives the window of this title the keyboard."""
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--all", "--pid", str(self.process.pid),
                                "--name", f"^{title}$"],
                               check=True, capture_output=True, text=True, timeout=LONG_S).stdout.split()
        subprocess.run(["xdotool", "windowactivate", "--sync", found[-1]], check=True, timeout=LONG_S)

    def has_keyboard(self):
        """TRUE while a window of this program has the keyboard."""
        return subprocess.run(["xdotool", "getwindowfocus", "getwindowpid"], capture_output=True,
                              text=True).stdout.strip() == str(self.process.pid)

    def choose_row(self, *parts):
        """Chooses the row that contains all the parts, as a click on it does."""
        self.wait_row(*parts)
        holder = next(c for c in children(self.tables()[0]) if c.get_role_name() == "list")
        names = [row.get_name() for row in children(holder)]
        Atspi.Selection.select_child(holder, next(i for i, n in enumerate(names) if all(p in n for p in parts)))

    def close(self):
        """Ends the program as a person does; answers its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        return self.process.wait(timeout=LONG_S)


def is_there(item):
    try:
        return bool(item.get_role_name()) and not item.get_state_set().contains(Atspi.StateType.DEFUNCT)
    except GLib.Error:
        return False


def has_focus(item, depth=3):
    """True when this or something in it has the keyboard."""
    if item.get_state_set().contains(Atspi.StateType.FOCUSED):
        return True
    return depth > 0 and any(has_focus(child, depth - 1) for child in children(item))


def children(item):
    return [c for c in (item.get_child_at_index(i) for i in range(item.get_child_count())) if c is not None]


def text_of(item):
    return Atspi.Text.get_text(item, 0, Atspi.Text.get_character_count(item))


def do(item, action):
    """One action of a widget by its name."""
    names = [item.get_action_name(i) for i in range(item.get_n_actions())]
    if action not in names:
        raise AssertionError(f"“{item.get_name()}” cannot {action}, only {names}")
    item.do_action(names.index(action))


def keys(*words):
    """Keys as from a keyboard, to the window that has the focus."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *words], check=True)
