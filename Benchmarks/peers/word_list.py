"""A plain word-list scorer, as one writes it in Python: words to lists, shares of seven categories, valence, arousal.

Prints the seconds for every message of a file, a line each, many times over. Much less is done here for a message than
in `debrief emotion`: no phrases, no negation, no degree.
"""

import re

from rounds import main

LISTS = {
    "sadness": "sad lonely alone empty cry crying cried miss lost hopeless tired numb grief hurt heavy down broken",
    "fear": "afraid scared fear panic worry worried anxious nervous dread shaking terrified unsafe heart",
    "anger": "angry furious hate unfair rage annoyed sick fault blame shouting yelled fed",
    "disgust": "disgusting gross dirty vile filthy revolting ashamed sickening",
    "happiness": "happy glad good relief love proud laugh laughed nice better fine hope",
    "surprise": "suddenly shocked wow unbelievable surprised unexpected nowhere wait",
    "neutral": "okay monday tuesday work bus school time today usually",
}
SHAPE = {
    "sadness": (-0.6, -0.3), "fear": (-0.6, 0.6), "anger": (-0.6, 0.6), "disgust": (-0.6, 0.3),
    "happiness": (0.6, 0.3), "surprise": (0.0, 0.6), "neutral": (0.0, -0.2),
}
WORDS = {}
for name, words in LISTS.items():
    for word in words.split():
        WORDS.setdefault(word, []).append(name)
TOKEN = re.compile(r"[a-z']+")


def score(message):
    """Shares of the categories, valence and arousal."""
    counts = dict.fromkeys(LISTS, 0.1)
    for word in TOKEN.findall(message.lower()):
        for name in WORDS.get(word, ()):
            counts[name] += 1
    total = sum(counts.values())
    shares = {name: count / total for name, count in counts.items()}
    valence = sum(share * SHAPE[name][0] for name, share in shares.items())
    arousal = sum(share * SHAPE[name][1] for name, share in shares.items())
    return shares, valence, arousal


if __name__ == "__main__":
    main("emotion", lambda messages: [score(message) for message in messages])
