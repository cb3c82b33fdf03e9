# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Names as they are drawn, and as another hand writes them: other spellings, other letters, a slip.
import os
import re

NAMES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "names.txt")
FIELDS = ("own", "middle", "surname")
# How steeply names become rare: the first is drawn so many times as often as one that stands so far behind.
STEEPNESS = {"own": 10, "middle": 10, "surname": 6}
LETTERS = "abdeghijklmnoprstuvy"
GUJARATI, DEVANAGARI = 0x0A80, 0x0900

# One sound in two ways, as hands differ; each holds in both directions where it can.
SPELLINGS = [("ee", "i"), ("(?<![aeiou])i(?=[^aeiou])", "ee"), ("oo", "u"), ("(?<=[^aeiou])u(?=[^aeiou])", "oo"),
             ("v", "w"), ("w", "v"), ("sh", "s"), ("(?<=[aeiou])s(?=[aeiou])", "sh"), ("^z", "j"), ("z", "jh"),
             ("aksh", "ax"), ("x", "ksh"), ("ph", "f"), ("f", "ph"),
             ("(?<=[a-z])a(?=[bdgjklmnprst])", "aa"), ("(?<=[a-z])a(?=[lmnr]a)", ""), ("(?<=[kgmjl])(?=[lmn]a)", "a"),
             ("t(?=a$)", "th"), ("au", "ou"), ("i$", "y"), ("iy", "i"), ("kh", "k"), ("l(?=[aei])", "ll")]


def stock():
    """The names of each field as (Latin, Gujarati), and their weights."""
    names = {field: [] for field in FIELDS}
    with open(NAMES, encoding="utf-8") as file:
        for line in file:
            if line.startswith("["):
                field = names[line.strip("[]\n")]
            elif not line.startswith("#"):
                field.append(tuple(line.split()))
    weights = {field: [1 / (rank + STEEPNESS[field]) for rank in range(len(names[field]))] for field in FIELDS}
    return names, weights


def spelt_otherwise(word, draw):
    """The word as another hand may spell it; the same when there is no other way."""
    root, ending = re.fullmatch("(.*?)(ben|bhai)?", word.lower()).groups(default="")
    ways = [way for sound, other in SPELLINGS for way in [re.sub(sound, other, root, count=1)] if way != root]
    return (draw.choice(ways) + ending).capitalize() if ways else word


def misspelt(word, draw):
    """The word with one letter wrong: another, one too few, one too many, or two changed over."""
    place = draw.randrange(len(word))
    slip = draw.choice(("another", "less", "more", "changed"))
    if slip == "another":
        letter = draw.choice([letter for letter in LETTERS if letter != word[place].lower()])
        return word[:place] + letter + word[place + 1:]
    if slip == "less":
        return word[:place] + word[place + 1:]
    if slip == "more":
        return word[:place] + draw.choice(LETTERS) + word[place:]
    place = draw.randrange(len(word) - 1)
    return word[:place] + word[place + 1] + word[place] + word[place + 2:]


def in_devanagari(words):
    """Gujarati words in the letters of Hindi; both alphabets stand in the same order."""
    return "".join(chr(ord(c) - GUJARATI + DEVANAGARI) if GUJARATI <= ord(c) < GUJARATI + 0x80 else c for c in words)


def people(count, draw):
    """(own, middle, surname as places in the stock, and the six columns of a person) for each woman. A third are spelt
    by another hand; one in fifty has an own name that nobody else has; half stand in Latin letters only."""
    names, weights = stock()
    drawn = {field: draw.choices(range(len(names[field])), weights[field], k=count) for field in FIELDS}
    for place in range(count):
        whole = [names[field][drawn[field][place]] for field in FIELDS]
        if (whole[0][0], whole[2][0]) == ("Laxmi", "Makwana"):
            # no namesakes of people of the cooperative's history
            whole[2], drawn["surname"][place] = names["surname"][1], 1
        keys = [drawn[field][place] for field in FIELDS]
        latin = [spelt_otherwise(word, draw) if draw.random() < 0.3 else word for word, _ in whole]
        gujarati = [word for _, word in whole] if draw.random() < 0.5 else None
        if draw.random() < 0.02:
            keys[0], latin[0], gujarati = 1000 + place, misspelt(latin[0], draw).capitalize(), None
        latin[0] += "ben"
        if gujarati:
            gujarati[0] += "બેન"
        yield keys, latin, gujarati or [None, None, None]
