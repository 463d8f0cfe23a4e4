#!/usr/bin/env python3
"""How long somebody at a terminal waits: to the first prompt, and for a reply.

Beside `sqlite3 -interactive` on the same kind of pseudo-terminal, in turns (one round of the one,
one of the other), so that a busy machine is as busy for both. Needs python3 and sqlite3 alone.

    Benchmarks/latency.py [--rounds N] [--turns N] [--rules DIR] [PROGRAM]

PROGRAM is the installed midstream, .build-static/release/midstream or .build/release/midstream.
"""

import argparse
import os
import pty
import select
import signal
import statistics
import time

# None of them is a sign of danger, also when it is said again: turns of safety are longer.
STATEMENTS = [
    "so much has landed on my desk this week",
    "6",
    "yes",
    "my feet feel heavy on the floor",
    "I should be further along than this",
    "it is a bit quieter now",
    "4",
    "my sister and I always end up in the same argument",
    "maybe there was one time when it went differently",
    "thank you",
]


def wait_for(terminal, prompt, seconds=20):
    """Reads until the prompt stands at the end of what came; what came."""
    seen = b""
    limit = time.perf_counter() + seconds
    while not seen.endswith(prompt):
        left = limit - time.perf_counter()
        if left <= 0 or not select.select([terminal], [], [], left)[0]:
            raise SystemExit(f"no prompt came; what came: {seen!r}")
        try:
            seen += os.read(terminal, 65536)
        except OSError:
            raise SystemExit(f"the program ended; what came: {seen!r}")
    return seen


def session(command, prompt, lines, environment):
    """One session: seconds to the first prompt, and for each line."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(command[0], command, environment)
    wait_for(terminal, prompt)
    first = time.perf_counter() - start
    waits = []
    for line in lines:
        begin = time.perf_counter()
        os.write(terminal, line.encode() + b"\r")
        wait_for(terminal, prompt)
        waits.append(time.perf_counter() - begin)
    peak = peak_memory(child)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(terminal)
    return first, waits, peak


def peak_memory(process):
    """The most memory that the process held at a time, in MiB."""
    try:
        with open(f"/proc/{process}/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        return float("nan")  # no Linux


def p95(values):
    return sorted(values)[int(0.95 * (len(values) - 1))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("program", nargs="?", default=".build-static/release/midstream")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--turns", type=int, default=30)
    parser.add_argument("--rules", default="rules")
    options = parser.parse_args()

    environment = {
        "PATH": os.environ["PATH"],
        "HOME": "/nonexistent",
        "TERM": "xterm",
        "LC_ALL": "C.UTF-8",
        "INPUTRC": "/dev/null",
    }
    statements = [STATEMENTS[i % len(STATEMENTS)] for i in range(options.turns)]
    # As long as the statements: a terminal's time goes by characters.
    queries = ["select '" + text.replace("'", "''") + "';" for text in statements]
    # Bracketed paste is switched on before the prompt is shown, so the prompt is what ends.
    programs = {
        "midstream": (
            [options.program, "chat", "--seed", "1", "--rules", options.rules], b"> ", statements),
        "sqlite3": (["sqlite3", "-interactive", ":memory:"], b"sqlite> ", queries),
    }
    starts = {name: [] for name in programs}
    turns = {name: [] for name in programs}
    memory = {name: [] for name in programs}
    for round in range(options.rounds + 1):
        for name, (command, prompt, lines) in programs.items():
            first, waits, peak = session(command, prompt, lines, environment)
            if round > 0:  # the first warms the caches of the disk
                starts[name].append(first)
                turns[name].extend(waits)
                memory[name].append(peak)

    print(f"{options.rounds} rounds of {options.turns} turns, in turns; median (p95)")
    print(f"{'':12}{'to first prompt, ms':>24}{'reply, us':>24}{'peak, MiB':>12}")
    for name in programs:
        first = f"{statistics.median(starts[name]) * 1e3:.2f} ({p95(starts[name]) * 1e3:.2f})"
        turn = f"{statistics.median(turns[name]) * 1e6:.0f} ({p95(turns[name]) * 1e6:.0f})"
        print(f"{name:12}{first:>24}{turn:>24}{statistics.median(memory[name]):>12.1f}")
    ratio = {
        kind: statistics.median(values["midstream"]) / statistics.median(values["sqlite3"])
        for kind, values in [("start", starts), ("reply", turns), ("memory", memory)]
    }
    tail = p95(turns["midstream"]) / p95(turns["sqlite3"])
    print(
        f"midstream / sqlite3: start {ratio['start']:.2f}, reply {ratio['reply']:.2f}, "
        f"p95 of replies {tail:.2f}, memory {ratio['memory']:.2f}")


if __name__ == "__main__":
    main()
