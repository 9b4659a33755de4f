public import Analysis
public import Charts

extension DriftChart {
  /// The picture of a coder's drift with its table; `nil` when there is nothing to show.
  ///
  /// - Parameters:
  ///   - title: what the picture is called, for a screen reader.
  ///   - id: the picture's id in its page, unique there.
  public func picture(title: String, id: String) -> Chart? {
    guard let mean else { return nil }
    return ControlChart(
      points: places.map { place in
        ControlChart.Point(
          label: place.point.session, value: place.point.closeness, lower: place.lower, upper: place.upper,
          note: place.signals.isEmpty ? nil : place.signals.map(\.rawValue).joined(separator: ", "))
      }, mean: mean, title: title, id: id
    ).chart()
  }
}
