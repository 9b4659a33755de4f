"""A plain rule-based client in Python: reads a message by regular expressions, moves trust, picks the next disclosure.

Prints the seconds for many talks of a file's messages. Far fewer rules than the director's, and no reasons are kept.
"""

import re

from rounds import main

MOVES = {
    "open question": r"\b(?:what|how|why)\b.*\?|\btell me\b",
    "closed question": r"^(?:do|does|did|is|are|was|were|have|has|can|could|will|would)\b.*\?",
    "reflection": r"\bsounds like\b|\bseems like\b|^so you\b|\byou feel\b",
    "validation": r"\bmakes sense\b|\b(?:hard|tough|heavy|awful|painful)\b|\bsorry\b|\bno wonder\b",
    "affirmation": r"\bthank(?:s| you) for\b|\bcourage\b|\bproud\b|\bglad\b",
    "permission": r"\bokay if\b|\bif you like\b|\bup to you\b",
    "reassurance": r"\bdon't worry\b|\bwill be (?:fine|okay)\b|\bat least\b|\bstay positive\b",
    "advice": r"\byou (?:should|could|need to|have to)\b|\bwhy don't you\b|\bhave you tried\b|\btry to\b",
    "safety question": r"\bsuicide\b|\bending your life\b|\bare you safe\b|\bhurt yourself\b",
    "dismissal": r"\bnot that bad\b|\bget over it\b|\bcalm down\b|\bjust a\b|\boverreacting\b",
    "hostility": r"\bpathetic\b|\bstupid\b|\bshut up\b|\bwhining\b|\byour fault\b",
    "closing": r"\bbye\b|\bgood night\b|\btake care\b",
}
PATTERNS = [(name, re.compile(pattern, re.IGNORECASE)) for name, pattern in MOVES.items()]
CHANGE = {
    "open question": 0.06, "reflection": 0.06, "validation": 0.04, "affirmation": 0.02, "permission": 0.02,
    "reassurance": -0.06, "advice": -0.04, "dismissal": -0.15, "hostility": -0.2,
}
GATES = [0.35, 0.42, 0.47, 0.52, 0.55, 0.58, 0.6, 0.66]


def talk(messages):
    """Decides about every message of one talk."""
    trust, told = 0.4, 0
    decisions = []
    for message in messages:
        moves = [name for name, pattern in PATTERNS if pattern.search(message)]
        trust = min(1, max(0, trust + sum(CHANGE.get(move, 0) for move in moves)))
        act = "react"
        if told < len(GATES) and trust >= GATES[told]:
            told, act = told + 1, "disclose"
        decisions.append((trust, act, moves))
    return decisions


if __name__ == "__main__":
    main("director", talk)
