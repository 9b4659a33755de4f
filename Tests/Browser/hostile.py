"""Text that means harm, or that a careless program would stumble over."""

SCRIPT = "<script>alert(1)</script>"
CLOSERS = "]]> --> </textarea></title></style> {{name}} {{{name}}} &lt;b&gt; \"'`><img src=x onerror=alert(2)>"
BACKWARDS = "\u202egnorw\u202c and \u2066isolated"
EMOJI = "👩🏽‍🚀🏳️‍🌈🙃"
JOINED = "<\u0301script>alert(3)<\u0338/script> \"\u0301 onload=alert(4)"
CONTROLS = "nul:\x00 bell:\x07 escape:\x1b[31m end"
# As it is kept: XML 1.0 carries none of the three.
CONTROLS_KEPT = "nul:\ufffd bell:\ufffd escape:\ufffd[31m end"
LONG = "x" * 1_000_000

ALL = " ".join([SCRIPT, CLOSERS, BACKWARDS, EMOJI, JOINED, CONTROLS])
ALL_KEPT = ALL.replace(CONTROLS, CONTROLS_KEPT)

TURNS = [
    ("client", ALL),
    ("peer", f"{SCRIPT} {CLOSERS}"),
    ("client", LONG),
    ("peer", f"{BACKWARDS} {EMOJI} What keeps you awake?"),
    ("client", "word " * 20_000),
    ("peer", JOINED),
]

SCHEME = """
id: hostile
version: "1"
title: 'Title <script>alert(5)</script> ]]> \u0645\u0631\u062d\u0628\u0627'
language: en
codes:
  - id: bad
    name: 'Name </h2><script>alert(6)</script> ]]>'
    definition: 'Means "it''s" <img src=x onerror=alert(7)> {{name}} \u0645\u0631\u062d\u0628\u0627 👩🏽‍🚀'
    include: ['<script>alert(8)</script>']
    examples:
      - client: '<script>alert(9)</script>'
        peer: ']]></p>'
        value: yes
        reason: '"><script>alert(10)</script>'
    unit: peer turn
    scale: binary
    polarity: concern
    severities:
      1: '<b onclick=alert(11)>mild</b>'
      2: '</button><script>alert(12)</script>'
    evidence: optional
    key: b
    peers: true
"""
