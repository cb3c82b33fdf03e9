#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What STYLE.md asks and a machine can see. Usage: tidy.py TOP-FOLDER [BUILD-FOLDER]
# tidy.py TOP-FOLDER --potfiles writes po/POTFILES anew.
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from tap import Tap  # noqa: E402

WIDTH_MAX = 120
SQL_WIDTH_MAX = 140  # clauses on a river, tables of values
FUNCTION_LINES_MAX = 70
FILE_LINES_MAX = 500
SOURCES = (".c", ".h", ".sql", ".py", ".sh", ".ui", ".build", ".in", ".xml", ".css")
SPDX = ("SPDX-FileCopyrightText: The Mandali developers", "SPDX-License-Identifier:")

top = os.path.abspath(sys.argv[1])
build = sys.argv[2] if len(sys.argv) > 2 else None


def is_script(path):
    """Files without an ending that begin with #!."""
    if "." in os.path.basename(path):
        return False
    with open(path, "rb") as file:
        return file.read(2) == b"#!"


def list_files():
    """Path from the top → text, for every file that people write."""
    files = {}
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(f for f in folders
                            if f == ".ci" or not (f.startswith((".", "build")) or f == "__pycache__"))
        for name in sorted(names):
            path = os.path.join(folder, name)
            short = os.path.relpath(path, top)
            if short.startswith("tests/sql/expected") or not os.path.isfile(path):
                continue
            if name.endswith(SOURCES + (".md", ".1")) or is_script(path):
                with open(path, encoding="utf-8") as file:
                    files[short] = file.read()
    return files


FILES = list_files()


def of(*endings, under=""):
    """The files with one of these endings ("#!" for scripts) in a folder."""
    return {p: t for p, t in FILES.items()
            if p.startswith(under) and (p.endswith(endings) or ("#!" in endings and t.startswith("#!")))}


def lines_where(files, is_bad, words):
    """Complaints about single lines."""
    return [f"{path}:{number}: {words}: {line.strip()[:80]}" for path, text in files.items()
            for number, line in enumerate(text.splitlines(), 1) if is_bad(line)]


def without_comments(text):
    """C with comments blanked, lines kept."""
    return re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.S)


def widths():
    # Markup has long attributes.
    # Markup has long attributes; golden SQL is read beside what it prints.
    files = {p: t for p, t in of(*SOURCES, "#!").items()
             if not p.endswith((".ui", ".xml", ".in")) and not p.startswith("tests/sql/")}
    sql = {p: t for p, t in files.items() if p.endswith(".sql")}
    others = {p: t for p, t in files.items() if not p.endswith(".sql")}
    return lines_where(others, lambda line: len(line) > WIDTH_MAX, f"wider than {WIDTH_MAX}") + \
        lines_where(sql, lambda line: len(line) > SQL_WIDTH_MAX, f"wider than {SQL_WIDTH_MAX}")


def tabs():
    files = of(*SOURCES, "#!", ".md")
    return lines_where(files, lambda line: "\t" in line or line != line.rstrip(), "a tab, or blanks at the end")


def file_lengths():
    return [f"{path}: {len(text.splitlines())} lines, at most {FILE_LINES_MAX}"
            for path, text in of(".c", ".h", ".sql", ".py", ".sh", "#!").items()
            if len(text.splitlines()) > FILE_LINES_MAX]


def function_lengths():
    complaints = []
    for path, text in of(".c", ".h").items():
        start, name = None, ""
        for number, line in enumerate(text.splitlines(), 1):
            if line.startswith("{"):
                start = number
            elif line.startswith("}") and start:
                if number - start + 1 > FUNCTION_LINES_MAX:
                    complaints.append(f"{path}:{start}: {name} has {number - start + 1} lines")
                start = None
            elif re.match(r"^[a-z_0-9]+ \(", line):
                name = line.split(" ")[0]
    return complaints


def c_heads():
    complaints = []
    for path, text in of(".c", ".h").items():
        lines = text.splitlines() + [""] * 4
        head = text[:text.find("*/")] if "*/" in text else ""
        purpose = " ".join(re.sub(r"^ \*", "", line).strip() for line in head.splitlines()[3:]).strip()
        if SPDX[0] not in lines[0] or SPDX[1] not in lines[1]:
            complaints.append(f"{path}: the first two lines are not the SPDX lines")
        elif lines[2] != " *" or "." not in purpose or not purpose[:1].isalnum():
            complaints.append(f"{path}: no sentence that says what the file is for")
    return complaints


def other_heads():
    complaints = []
    for path, text in of(".py", ".sh", "#!").items():
        head = "\n".join(text.splitlines()[:9])
        after = head.split(SPDX[1])[-1]
        if SPDX[0] not in head or SPDX[1] not in head or not re.search(r"^# [A-Z].*", after, re.M):
            complaints.append(f"{path}: no SPDX lines, or no sentence that says what the file is for")
    for path, text in of(".sql").items():
        if not path.startswith("tests/") and not re.match(r"-- \S", text):
            complaints.append(f"{path}: does not begin with a sentence that says what it is for")
    return complaints


def banned_calls():
    calls = re.compile(r"\b(PQexec\w*|strcpy|strncpy|strcat|sprintf|gets|atoi|system|tmpnam)\s*\(")
    files = {p: without_comments(t) for p, t in of(".c", ".h").items()}
    complaints = []
    for path, text in files.items():
        for number, line in enumerate(text.splitlines(), 1):
            found = calls.search(line)
            if found and not (path.startswith("tests/") and found[1].startswith(("PQexec", "atoi"))):
                complaints.append(f"{path}:{number}: {found[1]}")
    return complaints


def open_ends():
    word = re.compile(r"\b(TODO|FIX" r"ME|X" r"XX|HA" r"CK)\b")
    files = {p: t for p, t in FILES.items() if not p.startswith("tests/tidy/")}
    return lines_where(files, lambda line: word.search(line), "left open")


def dead_ends():
    """No text for people says "Error": it says what happened and what to do."""
    said = re.compile(r"""\b[NC]?_ ?\((?:[^;]*?)"[^"]*\bErrors?\b|translatable="yes"[^>]*>[^<]*\bErrors?\b""")
    files = of(".c", ".ui", under="src") | of(".ui", under="ui")
    return lines_where(files, lambda line: said.search(line), "a dead end for the reader")


def machine_paths():
    path = re.compile(r"(?<![\w.~}])/(?:work|home|root|Users|mnt|workspace)/\w")
    return lines_where(FILES, lambda line: path.search(line), "a path of one machine")


def listed_in_resources():
    complaints = []
    for folder, endings in (("sql", (".sql",)), ("ui", (".ui", ".css"))):
        listed = set()
        for path in FILES:
            if path.startswith(folder + "/") and path.endswith(".gresource.xml"):
                root = xml.etree.ElementTree.fromstring(FILES[path])
                listed |= {os.path.join(os.path.dirname(path), f.text.strip()) for f in root.iter("file")}
        complaints += [f"{p}: in no gresource" for p in of(*endings, under=folder + "/") if p not in listed]
        complaints += [f"{p}: listed, but there is no such file" for p in sorted(listed)
                       if not os.path.exists(os.path.join(top, p))]
    return complaints


def compiled():
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        known = {os.path.relpath(os.path.join(c["directory"], c["file"]), top) for c in json.load(file)}
    return [f"{path}: in no meson.build" for path in of(".c") if path not in known]


def files_with_words():
    """What po/POTFILES has to list."""
    speaks = re.compile(r'(?<![\w])(?:N_|_|C_|NC_|ngettext|g_dngettext) ?\(\s*"')
    wanted = {p for p, t in of(".c", under="src").items() if speaks.search(without_comments(t))}
    wanted |= {p for p, t in of(".ui").items() if 'translatable="yes"' in t}
    wanted |= {p for p in FILES if p.startswith("data/") and p.endswith(".xml.in")}
    for folder, _, names in os.walk(os.path.join(top, "data")):
        wanted |= {os.path.relpath(os.path.join(folder, n), top) for n in names if n.endswith(".desktop.in")}
    return wanted


def translated():
    with open(os.path.join(top, "po", "POTFILES"), encoding="utf-8") as file:
        listed = {line.strip() for line in file if line.strip() and not line.startswith("#")}
    wanted = files_with_words()
    complaints = [f"{p}: speaks to people but is not in po/POTFILES" for p in sorted(wanted - listed)]
    complaints += [f"{p}: in po/POTFILES, but says nothing to people" for p in sorted(listed - wanted)]
    return complaints + (["tests/tidy/tidy.py . --potfiles writes the list anew"] if complaints else [])


def whole_money():
    floating = re.compile(r"\b(double|float|gdouble|gfloat|strtod|g_ascii_strtod|strtof)\b")
    exact = {p: without_comments(t) for p, t in of(".c", ".h", under="src").items()
             if p.split("/")[1] in ("base", "pg", "desk", "catalogue", "ctl")}
    complaints = lines_where(exact, lambda line: floating.search(line), "floating point below the widgets")
    named = re.compile(r"\b(double|float|gdouble|gfloat)\b[^;(]*paise")
    # A cell of Excel is a floating point number; nothing else that speaks of paise is.
    files = {p: t for p, t in of(".c", ".h", under="src").items() if not p.startswith("src/report/")}
    complaints += lines_where(files, lambda line: named.search(line), "paise that float")
    columns = re.compile(r"\b(real|double precision|float[48]?|money)\b(?! *=)", re.I)
    # The demo draws growth by a curve; it keeps no money in it.
    files = {p: re.sub(r"--.*|'[^']*'", "", t) for p, t in of(".sql", under="sql").items()
             if not p.startswith("sql/demo/")}
    return complaints + lines_where(files, lambda line: columns.search(line), "a type that does not count exactly")


# Names that are a promise by themselves.
PLAIN = re.compile(r"_(get_type|new|new_\w+|ref|unref|free|copy|finish|quark|init"
                   r"|get_\w+|is_\w+|has_\w+|dup_\w+|set_\w+)$")


def docstrings():
    """Every paragraph of public functions says what it promises."""
    complaints = []
    for path, text in of(".h", under="src").items():
        for paragraph in re.split(r"\n\s*\n", text):
            plain = without_comments(paragraph)
            names = re.findall(r"^[\w][\w \*]*?\b([a-z]\w+) \((?!\*)[^;{}#]*\);", plain, re.M | re.S)
            names = [n for n in names if not PLAIN.search(n)]
            if names and "/*" not in paragraph and "#define" not in paragraph:
                complaints.append(f"{path}: {', '.join(names)}: no word of what it promises")
    return complaints


def keys_are_free():
    """A button that names a key is not beaten to it by the window, which hears every key first."""
    taken = {}
    for action, keys in re.findall(r'\{ "([\w.()]+)", \{ ([^}]*) \} \}', FILES["src/window/application.c"]):
        for key in re.findall(r'"([^"]+)"', keys):
            taken[re.sub(r"<(\w+)>", r"\1+", key.replace("<Control>", "<Ctrl>")).lower()] = action
    return [f"{path}: “{label}” names a key of {taken[key.lower()]}"
            for path, text in of(".c", under="src/").items()
            for label, key, action in re.findall(r'_\("([^"]* \((Ctrl\+[^)]+)\))"\), "([\w.-]+)"', text)
            if taken.get(key.lower(), action) != action]


def acts_have_one_key():
    """What is done by a key in one place is done by it everywhere; the words of the button say what is done."""
    keys = {}
    for path, text in FILES.items():
        for words, key in re.findall(r'_\("([^"(]+) \(((?:Ctrl|Alt|Shift|F\d|Enter|Delete)[^)]*)\)"\)', text):
            keys.setdefault(words, {}).setdefault(key, path)
    return [f"“{words}” is {' and '.join(f'{key} in {path}' for key, path in those.items())}"
            for words, those in keys.items() if len(those) > 1]


def shell_parses():
    complaints = []
    for path, text in of(".sh", "#!").items():
        if path.endswith(".sh") or "bash" in text.splitlines()[0]:
            done = subprocess.run(["bash", "-n", os.path.join(top, path)], capture_output=True, text=True)
            if done.returncode:
                complaints.append(f"{path}: {done.stderr}")
    return complaints


def main():
    if build == "--potfiles":
        with open(os.path.join(top, "po", "POTFILES"), "w", encoding="utf-8") as file:
            file.write("\n".join(sorted(files_with_words())) + "\n")
        return 0
    tap = Tap("tidy")
    for name, check in (
            (f"no line is wider than {WIDTH_MAX}, in SQL {SQL_WIDTH_MAX}", widths),
            ("no tabs, no blanks at the end of a line", tabs),
            (f"no file is longer than {FILE_LINES_MAX} lines", file_lengths),
            (f"no function is longer than {FUNCTION_LINES_MAX} lines", function_lengths),
            ("each C file says whose it is and what it is for", c_heads),
            ("each script and SQL file says what it is for", other_heads),
            ("no banned calls", banned_calls),
            ("nothing is left open", open_ends),
            ("no text for people says Error", dead_ends),
            ("no path of one machine", machine_paths),
            ("each .sql, .ui and .css is carried by the program", listed_in_resources),
            ("each file with words for people is translated", translated),
            ("money never floats", whole_money),
            ("each public function says what it promises", docstrings),
            ("no button names a key that the window takes", keys_are_free),
            ("what buttons of the same words do has one key", acts_have_one_key),
            ("each shell script can be read", shell_parses)):
        tap.case(name, check())
    if build is not None:
        tap.case("each .c file is built", compiled())
    else:
        tap.skip("each .c file is built", "no build folder named")
    return tap.end()


sys.exit(main())
