/// Texts that pages and files break on when somebody escapes by hand.
enum HostileText {
  static let all = [
    "<script>alert(1)</script>", "\u{0600}<script>alert(1)</script>", "]]> <![CDATA[ x ]]>",
    "x\"\u{301} onfocus=alert(1) y='\u{301}", "</style></textarea></q><img src=x onerror=alert(1)>",
    "{{trainee}} {{{style}}} {{>method}} {{#turns}}", "&lt;b&gt; &amp; &#60;", "a\u{0}b\u{8}c",
    "\u{202E}right to left\u{202C} שלום 👩‍👩‍👧", String(repeating: "long ", count: 20_000),
  ]
}
