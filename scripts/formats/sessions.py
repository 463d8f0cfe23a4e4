"""What the checks share: sessions with texts that are hard to keep, and a reader of transcripts.

The reader is written from docs/transcript-format.md alone, so that it does not share the program's
mistakes.
"""

import os
import random
import re
import subprocess
import sys

PIECES = [
    "I can't", "it's", "fine", " ", "  ", "\n", "\n\n", '"', '""', "'", ",", ";", "\t", "\\", "\\n",
    "...", "|", "  | ", "# ", "client: ", "[x | y]", "=1+1", "+", "-", "@", "'=", "''-", "/skip",
    "\r", "\r\n", "\u00e9", "e\u0301", "\U0001F600", "\u202e", "\u2028", "\x1b[2J", "\x00", "\u3042",
    "{", "}", "\ufeff", "0x", "NULL", "\\u{41}",
]


def text(dice):
    """A text of pieces that some format stumbles over."""
    return "".join(dice.choice(PIECES) for _ in range(dice.randint(0, 6)))


def sessions(seed, count=40):
    """Sessions by name: lists of (speaker, text), where speaker is client, command or therapist."""
    dice = random.Random(seed)
    made = {}
    for number in range(count):
        lines = []
        for _ in range(dice.randint(1, 8)):
            speaker = dice.choice(["client", "client", "therapist", "command"])
            if speaker == "command":
                lines.append((speaker, dice.choice(["/skip", "/suds 4", "/practice palms"])))
            else:
                lines.append((speaker, text(dice)))
        made[f"s{number:03}"] = lines
    return made


def write(folder, made):
    """Writes sessions as transcripts."""
    for name, lines in made.items():
        rows = ["transcript: 1", ""]
        for speaker, words in lines:
            parts = [re.sub(r"[\\\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]",
                            lambda m: "\\u{%X}" % ord(m[0]), part) for part in words.split("\n")]
            begin, further = ("# therapist:", "#   |") if speaker == "therapist" else (
                "client:", "  |")
            if speaker == "client" and words.startswith("/"):
                parts[0] = "\\u{2F}" + parts[0][1:]
            for place, part in enumerate(parts):
                mark = begin if place == 0 else further
                rows.append(mark + (" " + part if part else ""))
        with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8", newline="") as file:
            file.write("\n".join(rows) + "\n")


def read(folder):
    """Reads the transcripts of a folder: sessions by name."""
    found = {}
    for name in sorted(os.listdir(folder)):
        lines = []
        with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
            for line in file.read().split("\n"):
                for mark, speaker in (("client:", "client"), ("# therapist:", "therapist")):
                    if line.startswith(mark):
                        raw = line[len(mark) + 1:]
                        if speaker == "client" and raw.startswith("/"):
                            speaker = "command"
                        lines.append((speaker, unescaped(raw)))
                        break
                else:
                    for mark in ("  |", "#   |"):
                        if line.startswith(mark):
                            speaker, words = lines[-1]
                            lines[-1] = (speaker, words + "\n" + unescaped(line[len(mark) + 1:]))
        found[name.removesuffix(".txt")] = lines
    return found


def unescaped(raw):
    return re.sub(r"\\(\\|u\{([0-9A-F]+)\})",
                  lambda m: "\\" if m[1] == "\\" else chr(int(m[2], 16)), raw)


def run(program, *arguments):
    """Runs the program, which must succeed; its standard output in bytes."""
    done = subprocess.run([program, *arguments], capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def same(wanted, found, what):
    """Ends the check where two values differ."""
    if wanted != found:
        sys.exit(f"{what}:\n  wanted {wanted!r}\n  found  {found!r}")


def same_sessions(wanted, found, what):
    same(sorted(wanted), sorted(found), f"{what}: sessions")
    for name in wanted:
        same(wanted[name], found[name], f"{what}: {name}")
