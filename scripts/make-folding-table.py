#!/usr/bin/env python3
"""Writes Sources/Coaching/Language/FoldingTable.swift: what each scalar is folded to.

Run it from the repository's root; it takes no arguments. The table depends on nothing but the
Unicode version of Python's unicodedata, which the written file names. The format of a record is
explained in Folding.swift, which reads it.
"""

import re
import sys
import unicodedata

OUTPUT = "Sources/Coaching/Language/FoldingTable.swift"
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

# The letters of a record's action; Folding.swift has the same.
DROP, KEEP, SHIFT, ONE, TEXT, EMOJI, APOSTROPHE, HYPHEN = "DKSOTEAH"
DASH, STOP, QUESTION, PAUSE, LINE = "MXQPL"
# From here on there are only ideographs, tags and variation selectors: Folding.swift knows them.
END = 0x20000

APOSTROPHES = "\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\u2018\u2019\u201a\u201b"
APOSTROPHES += "\u2032\u2035\u275b\u275c\ua78c\uff07\uff40\U0001f676"
EM_DASHES = "\u2014\u2015\u2e3a\u2e3b\u301c\ufe31\ufe58"
STOPS = "\u061b\u06d4\u0964\u0965\u104a\u104b\u1362\u1367\u203c\u3002\ufe52\ufe54\ufe57\uff01"
STOPS += "\uff0e\uff1b\uff61\u00a1\u0589\u2762\u2763"
QUESTIONS = "\u037e\u00bf\u061f\u203d\u2047\u2048\u2049\ufe56\uff1f\u2753\u2754"
PAUSES = "\u060c\u2025\u2026\u3001\u3008\u3009\u300c\u300d\u3010\u3011\ufe50\ufe51\ufe55\uff08"
PAUSES += "\uff09\uff0c\uff1a\uff3b\uff3d\uff5b\uff5d\uff62\uff63\ufe19\u02d0\u0387"
LINES = "\u0085\u2028\u2029"
# Letters that decompose into nothing, by hand.
BY_HAND = {
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o",
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l",
    "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t", "ı": "i", "ĸ": "k", "ŋ": "n", "Ŋ": "n",
    "ſ": "s", "ȷ": "j", "ə": "e", "Ə": "e",
}
EMOJI_BLOCKS = [
    (0x231A, 0x231B), (0x2328, 0x2328), (0x23CF, 0x23CF), (0x23E9, 0x23FA), (0x25FB, 0x25FE),
    (0x2600, 0x275A), (0x275D, 0x2767), (0x2794, 0x27BF), (0x2B05, 0x2B07), (0x2B1B, 0x2B1C),
    (0x2B50, 0x2B55), (0x1F000, 0x1F0FF), (0x1F18E, 0x1F3FA), (0x1F400, 0x1FAFF),
]


def plain(text):
    """Lower case and without marks: the base letters of a compatibility decomposition."""
    parts = unicodedata.normalize("NFKD", text).lower()
    parts = unicodedata.normalize("NFKD", parts)
    kept = "".join(BY_HAND.get(c, c) for c in parts if not unicodedata.category(c).startswith("M"))
    # A second look: what NFKD leaves whole may still be a letter with a stroke or a hook.
    return "".join(without_stroke(c) for c in kept)


def without_stroke(char):
    name = unicodedata.name(char, "")
    found = re.match(r"LATIN (?:SMALL|CAPITAL) LETTER ([A-Z]) WITH ", name)
    return found.group(1).lower() if found else char


def is_word(char):
    return unicodedata.category(char)[0] in "LN"


def record(code):
    """The action and value for one scalar, or None where it only parts words."""
    char = chr(code)
    category = unicodedata.category(char)
    for chars, action in [
        (APOSTROPHES, APOSTROPHE), (EM_DASHES, DASH), (STOPS, STOP), (QUESTIONS, QUESTION),
        (PAUSES, PAUSE), (LINES, LINE),
    ]:
        if char in chars:
            return action, 0
    if category in ("Mn", "Me", "Cf") or 0x1F3FB <= code <= 0x1F3FF:
        return DROP, 0
    if category == "Mc":
        # Spacing marks of Indic scripts are vowels: they belong to the word.
        return KEEP, 0
    if category == "Pd" or code == 0x2212:
        return HYPHEN, 0
    if 0x1F150 <= code <= 0x1F169:
        return TEXT, chr(ord("a") + code - 0x1F150)
    if 0x1F170 <= code <= 0x1F189:
        return TEXT, chr(ord("a") + code - 0x1F170)
    folded = BY_HAND.get(char) or plain(char)
    if category == "So" and folded == char.lower():
        if any(low <= code <= high for low, high in EMOJI_BLOCKS):
            return EMOJI, 0
        return None
    if category[0] not in "LN" and not (category == "So" and folded != char):
        if any(low <= code <= high for low, high in EMOJI_BLOCKS):
            return EMOJI, 0
        return None
    if not folded or not all(is_word(c) for c in folded):
        if is_word(char) and category != "No":
            return KEEP, 0
        return None
    if folded == char:
        return KEEP, 0
    if len(folded) == 1:
        return SHIFT, ord(folded) - code
    if len(folded) <= 3 and folded.isascii():
        return TEXT, folded
    lower = char.lower()
    return (SHIFT, ord(lower) - code) if len(lower) == 1 and lower != char else (KEEP, 0)


def runs():
    """Records for ranges: [first, last, action, value]."""
    made = []
    for code in range(0x80, END):
        if unicodedata.category(chr(code)) in ("Cn", "Co", "Cs"):
            continue
        found = record(code)
        if found is None:
            continue
        action, value = found
        last = made[-1] if made else None
        if last and last[1] == code - 1 and last[2] == action and last[3] == value:
            if code - last[0] < 1 << 18:
                last[1] = code
                continue
        made.append([code, code, action, value])
    return made


def number(value, width):
    return "".join(DIGITS[value >> 6 * place & 63] for place in reversed(range(width)))


def packed(first, last, action, value):
    if action == SHIFT:
        # A shift to one scalar: so that it is never negative, the target of the first scalar.
        value = first + value
    elif action == TEXT:
        value = sum(ord(c) << 7 * place for place, c in enumerate(value))
    return number(first, 4) + number(last - first, 3) + action + number(value, 4)


def lines(text, width=84):
    return [text[at:at + width] for at in range(0, len(text), width)]


def main():
    table = runs()
    records = "".join(packed(*run) for run in table)
    # For each page of 256 scalars, the first record that reaches into it.
    pages, at = [], 0
    for page in range((END >> 8) + 1):
        while at < len(table) and table[at][1] < page << 8:
            at += 1
        pages.append(number(at, 3))
    with open(OUTPUT, "w", encoding="utf-8") as file:
        file.write(
            "// Written by scripts/make-folding-table.py from Unicode "
            f"{unicodedata.unidata_version}. Do not edit.\n\n"
            "extension Folding {\n"
            "  /// How many records there are.\n"
            f"  static let recordCount = {len(table)}\n\n"
            "  /// How many pages of 256 scalars the table covers.\n"
            f"  static let pageCount = {len(pages) - 1}\n\n")
        for name, about, text in [
            ("pages", "For each page, three digits: the first record that reaches into it.",
             "".join(pages)),
            ("records", "Twelve characters a record: first scalar, length, action, value.", records),
        ]:
            file.write(f"  /// {about}\n  static let {name}: StaticString = \"\"\"\n")
            file.write("".join(f"    {line}\\\n" for line in lines(text))[:-2])
            file.write("\n    \"\"\"\n" + ("\n" if name == "pages" else ""))
        file.write("}\n")
    print(f"{len(table)} records, {len(pages) - 1} pages, {len(records)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
