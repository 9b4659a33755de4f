/// What a client's message is about, as far as a reply takes it up.
struct SuggestionTopic: Sendable, Equatable {
  /// A name that fits after "about" and "with".
  let name: String
  /// Something that is true and may help, in a sentence or two.
  let fact: String

  /// The most telling topic that shows in a text, or `nil`.
  static func of(_ text: ReadText) -> SuggestionTopic? {
    table.findings(in: text).map(\.value).min().map { entries[$0].0 }
  }

  /// Words that show a topic, each with the topic's place in the list.
  private static let table = PatternTable(
    entries.enumerated().flatMap { index, entry in WordPattern.forms(in: entry.1).map { ($0, index) } })

  /// Topics and their words, the more telling ones first.
  private static let entries: [(SuggestionTopic, String)] = [
    (
      SuggestionTopic(
        name: "the nights",
        fact:
          "Sleep is often the first thing to go when there is too much pressure, and then everything weighs more."
      ),
      "sleep* / slept / awake / nights / insomnia / four o'clock / bed at"
    ),
    (
      SuggestionTopic(
        name: "the drinking",
        fact: "A drink shortens an evening and often makes the night after it harder."),
      "drink* / drunk / beer|beers|wine|vodka|whisky / off licence / recycling"
    ),
    (
      SuggestionTopic(
        name: "keeping away from people",
        fact:
          "Drawing back saves strength at first, and after a while it tends to leave people lonelier than they meant to be."
      ),
      """
      flatmate|flatmates / kitchen's empty / nobody asks / don't answer / let it ring / messages on / turn it over
      study group / mate rings / by myself / on my own / alone / lonely
      """
    ),
    (
      SuggestionTopic(
        name: "what your family hopes for",
        fact: "Being somebody's hope can feel like love and like a debt, both at once."),
      "dad|father|mum|mother|parents|family / dad's|father's|mum's|mother's"
    ),
    (
      SuggestionTopic(
        name: "the exams",
        fact: "Under pressure heads often stop taking things in, however long somebody sits there."),
      "exam|exams|test|tests / library / page|pages / study|studying|revise|revision / marks|grades / lecture / failed one"
    ),
    (
      SuggestionTopic(
        name: "staying or leaving",
        fact: "Wanting two things that pull apart is common, and it takes a lot of strength every day."),
      "drop out / leaving the course / threw me out / part of me / both ways / half of me"
    ),
    (
      SuggestionTopic(
        name: "the separation",
        fact: "Losing somebody who was there every day takes the shape out of the days too."),
      "hanna / girlfriend|boyfriend|partner|ex / moved out / breakup / split up / dumped / she left|he left / without her|him / with her"
    ),
    (
      SuggestionTopic(
        name: "the quiet at home",
        fact: "A quiet home can be the hardest place after somebody has gone."),
      "quiet / silent|silence / flat / fridge / radio on"
    ),
    (
      SuggestionTopic(
        name: "the people you still answer",
        fact: "One person whom you let in is worth a lot at a time like this."),
      "brother|sister|niece|nephew|grandma|granny|grandmother / little one / friend|friends"
    ),
    (
      SuggestionTopic(
        name: "what is left of you without it",
        fact:
          "When one thing has stood for the whole person, losing hold of it can feel like losing everything."),
      "clever one / not a lot of me / introduce me / who i am / worthless / nothing without"
    ),
    (
      SuggestionTopic(
        name: "what lies ahead",
        fact: "When things are this dark it is hard for anybody to picture a time after it."),
      "twenty years / future / don't see it / next year / what for / the point / holidays"
    ),
    (
      SuggestionTopic(name: "work", fact: "Work can hold a day up and hide how hard it is, both at once."),
      "work|job|boss|shift|shifts"
    ),
  ]
}
