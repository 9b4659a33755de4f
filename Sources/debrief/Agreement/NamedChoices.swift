public import Agreement
public import Analysis
public import ArgumentParser

// Choices that the library names already, as the command line takes them.
extension WeightSet: ExpressibleByArgument {}
extension RatingFigures.Breakdown: ExpressibleByArgument {}
