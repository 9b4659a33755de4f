public import ArgumentParser
public import DebriefCore
public import Review

// Choices that other rooms name already, as the command line takes them.
extension PassMark.Figure: ExpressibleByArgument {}
extension DriftYardstick: ExpressibleByArgument {}
