#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every text for people is there in every language, none is doubtful, and placeholders agree.
# Usage: check-po.py TOP-FOLDER
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from tap import Tap  # noqa: E402

# Scripts of the languages: a translation without a single letter of its script is most likely English.
SCRIPTS = {"gu": "\u0a80-\u0aff", "hi": "\u0900-\u097f"}

top = os.path.abspath(sys.argv[1])
po = os.path.join(top, "po")


def run(*words):
    """What a tool of gettext prints, and whether it was content."""
    done = subprocess.run(words, cwd=top, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    return done.returncode == 0, done.stdout + done.stderr


def make_template(folder):
    """The texts as the sources have them today."""
    template = os.path.join(folder, "mandali.pot")
    done, words = run("xgettext", "--from-code=UTF-8", "--add-comments", "--files-from=po/POTFILES",
                      "--directory=.", "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2", "--keyword=NC_:1c,2",
                      "--keyword=g_dngettext:2,3", "--keyword=ngettext:1,2", "--flag=N_:1:pass-c-format",
                      "--flag=_:1:pass-c-format", "-o", template)
    if not done:
        print("# " + words.replace("\n", "\n# "))
        sys.exit("the texts cannot be collected")
    return template


def entries(path):
    """(msgid, [msgstr…], is fuzzy) of a .po file, texts still as they are written there."""
    with open(path, encoding="utf-8") as file:
        blocks = re.split(r"\n\s*\n", file.read())
    for block in blocks:
        lines = [line for line in block.splitlines() if not line.startswith("#~")]
        fuzzy = any(line.startswith("#,") and "fuzzy" in line for line in lines)
        parts = {}
        name = None
        for line in lines:
            found = re.match(r'^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?) "(.*)"$', line)
            if found:
                name = found[1]
                parts[name] = found[2]
            elif name and re.match(r'^"(.*)"$', line):
                parts[name] += line[1:-1]
        if parts.get("msgid"):
            yield parts["msgid"], [v for k, v in parts.items() if k.startswith("msgstr")], fuzzy


def merged(language, template, folder):
    """The language's file against today's texts."""
    result = os.path.join(folder, language + ".po")
    source = os.path.join(po, language + ".po")
    if not os.path.exists(source):
        return None
    done, words = run("msgmerge", "--quiet", "--no-fuzzy-matching", "-o", result, source, template)
    if not done:
        sys.exit(words)
    return result


def letters_of(text):
    """What is left for a reader: no placeholders, names of files and options, digits, marks."""
    text = re.sub(r"%[-+ #0]*\d*(?:\.\*|\.\d+)?[a-zA-Z]|\\n|<[^>]*>|\bMandali\b|mandalictl|--[a-z-]+", " ", text)
    return re.sub(r"[A-Z]{2,}|YYYY-MM-DD|[^A-Za-z]", "", text)


def check(tap, language, template, folder):
    path = merged(language, template, folder)
    if path is None:
        tap.case(f"{language}: there is a file", [f"po/{language}.po is missing"])
        return
    texts = list(entries(path))
    missing = [m for m, strings, _ in texts if not all(strings)]
    tap.case(f"{language}: nothing is untranslated ({len(texts) - len(missing)} of {len(texts)})",
             missing[:20] + ([f"… and {len(missing) - 20} more"] if len(missing) > 20 else []))
    tap.case(f"{language}: nothing is doubtful", [m for m, _, fuzzy in texts if fuzzy])
    done, words = run("msgfmt", "--check-format", "--check-header", "-o", os.devnull, path)
    tap.case(f"{language}: placeholders agree", [] if done else [words])
    own = re.compile(f"[{SCRIPTS[language]}]")
    # What is typed at a command line is the same in every language.
    typed = re.compile(r"(reports|export|demo|local|verify|backup|restore|server)( [-\[a-z].*| FILE)$")
    tap.case(f"{language}: translations are in its script",
             [m for m, strings, _ in texts if all(strings) and len(letters_of(m)) > 3 and not typed.match(m)
              and not any(own.search(s) for s in strings)])


def main():
    tap = Tap("po")
    with open(os.path.join(po, "LINGUAS"), encoding="utf-8") as file:
        languages = file.read().split()
    tap.case("gu and hi are there", [] if {"gu", "hi"} <= set(languages) else [f"LINGUAS: {languages}"])
    with tempfile.TemporaryDirectory() as folder:
        template = make_template(folder)
        for language in languages:
            check(tap, language, template, folder)
    return tap.end()


sys.exit(main())
