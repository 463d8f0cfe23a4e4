"""Transcripts that come out otherwise in every way, for the checks of replay's reports."""

import pathlib
import subprocess
import tempfile

HEAD = "transcript: 1\nbook: midstream 1.0\nseed: 7\n\n"

# Names and texts that a report has to escape.
FILES = {
    "nothing-recorded.txt": HEAD + "client: everything is landing at once\nclient: 8\n",
    "no-turn.txt": HEAD,
    "other-book.txt": "transcript: 1\nbook: another 1\nclient: x\n",
    "other-version.txt": "transcript: 1\nbook: midstream 0.1\nclient: x\ncoach~ ...\n",
    "faults.txt": HEAD + 'client:x\nmood: <blue> & "red"\ncoach: \\q\n',
    "differs <&> 'here'.txt": HEAD
    + "client: <b>&amp; ]]> \"it\" 'is' \\u{1B}[2J \\u{0} \\u{202E} \U0001f600 caf\u00e9 \ufffe\n"
    + "  | second line\n"
    + "coach: <script>alert(1)</script> ]]> & \\u{7}\n"
    + "  [flow: gone-sign | middle | reframing: gone-rule | crisis: veiled]\n"
    + "client: I'm drowning at work and I should be able to handle it.\n"
    + "coach~ ... no such words ...\ncoach~ nor these\ncoach! ...a\n",
    "only-named.txt": "transcript: 2\n\nclient: 8\n"
    + "  [~ suds: 0-3 | no move: practice | state: flow or both | no sign: shuold]\n",
}


def run(program, format, *arguments):
    """What a replay of these transcripts and of those that are shipped prints."""
    with tempfile.TemporaryDirectory(prefix="midstream-replays-") as folder:
        for name, text in FILES.items():
            pathlib.Path(folder, name).write_text(text, encoding="utf-8")
        command = [program, "replay", "--rules", "rules", "--format", format, *arguments]
        done = subprocess.run(
            [*command, folder, "transcripts"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, check=False)
        assert done.returncode == 1, (done.returncode, done.stderr)
        return done.stdout.replace(folder.encode(), b"FOLDER")
