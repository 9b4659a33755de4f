import FaultyServer

/// What a faulty server does with a request; the bare word is also the scenario's.
typealias ServerAnswer = Answer
