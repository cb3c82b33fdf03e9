# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What stands in the cells of an Excel file, and what another spreadsheet works out of its formulas.
import os
import re
import subprocess
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


class Cell:
    """Its formula, or None; and what stands in it: a number, a text, True or False, or None."""

    def __init__(self, formula, value):
        self.formula, self.value = formula, value


def plain(node):
    return "".join(text.text or "" for text in node.iter(MAIN + "t"))


def read_cell(node, strings):
    formula, value = node.find(MAIN + "f"), node.find(MAIN + "v")
    kind, text = node.get("t", "n"), value.text if value is not None else None
    if kind == "inlineStr":
        text = plain(node.find(MAIN + "is"))
    elif kind == "s":
        text = strings[int(text)]
    elif kind == "b" or text in ("TRUE", "FALSE"):
        text = text in ("1", "TRUE")
    elif kind == "n" and text is not None:
        text = float(text)
    return Cell(formula.text if formula is not None else None, text)


def read(path):
    """Name of the sheet → name of the cell ("B7") → Cell."""
    with zipfile.ZipFile(path) as file:
        targets = {node.get("Id"): node.get("Target")
                   for node in ElementTree.fromstring(file.read("xl/_rels/workbook.xml.rels"))}
        strings = []
        if "xl/sharedStrings.xml" in file.namelist():
            strings = [plain(node) for node in ElementTree.fromstring(file.read("xl/sharedStrings.xml"))]
        sheets = {}
        for node in ElementTree.fromstring(file.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            inside = "xl/" + targets[node.get(LINK)].removeprefix("/xl/")
            sheets[node.get("name")] = {cell.get("r"): read_cell(cell, strings)
                                        for cell in ElementTree.fromstring(file.read(inside)).iter(MAIN + "c")}
        return sheets


def rows_of(cells):
    """The rows of a sheet in their order, each as letters of the column → Cell."""
    rows = {}
    for name, cell in cells.items():
        letters, number = re.match(r"([A-Z]+)([0-9]+)", name).groups()
        rows.setdefault(int(number), {})[letters] = cell
    return [rows[number] for number in sorted(rows)]


def recalculate(path, folder):
    """The same file with every formula worked out anew by LibreOffice, as read; None when it could not."""
    profile, out = os.path.join(folder, "profile"), os.path.join(folder, "recalculated")
    os.makedirs(os.path.join(profile, "user"), exist_ok=True)
    with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as file:
        file.write(RECALCULATE)
    done = subprocess.run(["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--convert-to",
                           "xlsx:Calc MS Excel 2007 XML", "--outdir", out, path], capture_output=True, text=True,
                          env={**os.environ, "HOME": folder})
    made = os.path.join(out, os.path.basename(path))
    if not os.path.exists(made):
        print("# " + (done.stdout + done.stderr).replace("\n", "\n# "))
        return None
    return read(made)
