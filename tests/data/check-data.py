#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Desktop entry, description, icons and manual pages are valid and true.
# Usage: check-data.py TOP-FOLDER DESKTOP-ENTRY METAINFO MANDALICTL
import os
import re
import subprocess
import sys
import xml.etree.ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from tap import Tap  # noqa: E402

top, desktop, metainfo, mandalictl = sys.argv[1:5]


def complaints_of(*words):
    """What a checker says when it is not content."""
    done = subprocess.run(words, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    return [] if done.returncode == 0 else [" ".join(words), done.stdout, done.stderr]


def read(*parts):
    with open(os.path.join(top, *parts), encoding="utf-8") as file:
        return file.read()


def manual_page(name):
    path = os.path.join(top, "data", name)
    done = subprocess.run(["man", "--warnings=all", "-E", "UTF-8", "-l", "-Tutf8", "-Z", path],
                          capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "100"})
    return [done.stderr] if done.stderr.strip() or done.returncode else []


def commands_in_manual():
    """Each command that the help names stands in the manual page, with all its options."""
    told = subprocess.run([mandalictl, "--help"], capture_output=True, text=True,
                          env={**os.environ, "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}).stdout
    page = read("data", "mandalictl.1").replace("\\-", "-")
    words = set(re.findall(r"^  ([a-z]+) ", told, re.M)) | set(re.findall(r"--[a-z-]+", told))
    return [f"{word}: not in the manual page" for word in sorted(words) if word not in page] or \
           ([] if len(words) > 5 else [f"the help names too little: {words}"])


def exit_codes_in_manual():
    page = read("data", "mandalictl.1")
    status = page[page.index(".SH EXIT STATUS"):page.index(".SH ENVIRONMENT")]
    return [] if re.findall(r"^\.B (\d)$", status, re.M) == ["0", "1", "2", "3"] else [status]


def icons():
    """The program's icon in colour and as a sign, each a picture that can be read."""
    complaints = []
    for path in ("scalable/apps/org.mandali.Mandali.svg", "symbolic/apps/org.mandali.Mandali-symbolic.svg"):
        whole = os.path.join(top, "data", "icons", "hicolor", path)
        if not os.path.exists(whole):
            complaints.append(f"data/icons/hicolor/{path} is missing")
    for folder, _, names in os.walk(os.path.join(top, "data", "icons")):
        for name in names:
            if name.endswith(".svg"):
                try:
                    xml.etree.ElementTree.parse(os.path.join(folder, name))
                except xml.etree.ElementTree.ParseError as fault:
                    complaints.append(f"{name}: {fault}")
    return complaints


def version_is_one():
    version = re.search(r"version: '([\d.]+)'", read("meson.build"))[1]
    return [f"{page}: not of version {version}" for page in ("mandali.1", "mandali-verify.1", "mandalictl.1")
            if f'"Mandali {version}"' not in read("data", page)]


def main():
    tap = Tap("data")
    tap.case("the desktop entry is valid", complaints_of("desktop-file-validate", desktop))
    tap.case("the description for software centres is valid",
             complaints_of("appstreamcli", "validate", "--no-net", "--pedantic", metainfo))
    tap.case("there are icons", icons())
    for page in ("mandali.1", "mandali-verify.1", "mandalictl.1"):
        tap.case(f"{page} can be read", manual_page(page))
    tap.case("the manual page names every command and option", commands_in_manual())
    tap.case("the manual page names the four exit codes", exit_codes_in_manual())
    tap.case("manual pages and program are of one version", version_is_one())
    return tap.end()


sys.exit(main())
