public import DebriefCore

extension Dataset {
  /// The page that tells what the files are and how to read them.
  ///
  /// - Parameters:
  ///   - title: the study's title.
  ///   - leftOut: what is not in the files because of what people allow.
  ///   - isShared: whether only people are in it who allowed that their data are passed on.
  ///   - withTexts: whether the words that people said or wrote are in it.
  public func readme(title: String, leftOut: LeftOut, isShared: Bool, withTexts: Bool) -> String {
    """
    # \(title)

    A study exported by Debrief. SHA-256 of the dataset: `\(sha256)`
    (the SHA-256 of `\(Self.hashFile)`, which lists every data file with its own; check both with
    `sha256sum \(Self.hashFile)` and `sha256sum -c \(Self.hashFile)`).

    \(isShared ? "Only data of people who allowed that they are passed on." : "For the study’s own analysis; not to be passed on.")
    Left out because of what people allow: people \(leftOut.people), sessions \(leftOut.sessions), \
    submitted codings \(leftOut.codings).
    People and sessions have pseudonyms, the same ones in every export of this study; their key stays in the study.
    Dates are not exported, only days since the first session and seconds within a session.
    \(withTexts ? "Texts are as they were said: they may name people, and nothing has been taken out of them." : "Columns of texts are left out.")

    ## Files

    UTF-8 CSV with commas, double quotes and line feeds; the first line names the columns. An empty cell is a
    missing value; `data-dictionary.csv` says for every column what it holds and what missing means. Booleans are
    `TRUE` and `FALSE`. Offsets count Unicode scalars (`nchar(x)` in R, `len(x)` in Python).

    \(tables.map { "- `\($0.file)`: \($0.meaning)" }.joined(separator: "\n"))
    - `scheme-….json`, `scenario-….json`: the schemes and scenarios in their canonical form.

    Rows are joined by `session` and `turn`; codings by `scheme`, `session`, `turn`, `coder` and `pass`.

    ## Reading

    R:

        codings <- read.csv("codings-long.csv", na.strings = "", encoding = "UTF-8")
        turns <- read.csv("turns.csv", na.strings = "", encoding = "UTF-8")
        merge(codings, turns, by = c("session", "turn"))

    Python:

        import pandas
        read = lambda name: pandas.read_csv(name, keep_default_na=False, na_values=[""])
        codings, turns = read("codings-long.csv"), read("turns.csv")
        codings.merge(turns, on=["session", "turn"])

    """
  }
}
