import ArgumentParser

/// In the command line an option is the parser's, not a choice of a scale.
typealias Option<Value> = ArgumentParser.Option<Value>
