import Synchronization

/// A CSV file that several readers read at once, each taking the next stretch of whole records.
///
/// Taking in the bytes and finding where records end goes on one at a time; all else side by side. The memory is
/// one stretch a reader, however long the file is.
public final class SharedCSV: Sendable {
  /// The names of the columns, in order, without space around them. An empty name is allowed.
  public let columns: [String]
  /// The name that errors call the file by.
  public let name: String

  private let delimiter: Delimiter
  private let limits: CSVLimits
  private let stretchSize: Int
  private let progress: Mutex<Progress>

  /// Reads the header.
  ///
  /// - Parameters:
  ///   - source: where the bytes come from.
  ///   - delimiter: what parts the fields; `nil` finds it out from the first record.
  ///   - limits: how much is taken before the file is refused.
  ///   - stretchSize: how many bytes a reader takes at once; at least 64.
  public init(
    _ source: consuming any ByteSource, delimiter: Delimiter? = nil, limits: CSVLimits = CSVLimits(),
    stretchSize: Int = 1 << 18
  ) throws(CSVError) {
    let name = source.name
    let head = try FileHead(&source, delimiter: delimiter, size: stretchSize)
    var cutter = StretchCutter(source, head: head, limits: limits)
    var buffer = head.buffer
    let count = try cutter.next(into: &buffer)
    var reader = CSVReader(
      buffer, in: 0..<count, line: 1, name: name, delimiter: head.delimiter, limits: limits)
    columns = try CSVTable.header(of: &reader)
    self.name = name
    self.delimiter = head.delimiter
    self.limits = limits
    self.stretchSize = max(stretchSize, TextEncoding.sampleSize)
    progress = Mutex(
      Progress(
        cutter: cutter, first: Array(buffer[reader.nextRecord..<count]), lines: LineCount(reader.lineReached))
    )
  }

  /// Reads all rows below the header.
  ///
  /// - Parameters:
  ///   - readers: how many read at once; at least 1.
  ///   - empty: what each of them starts from.
  ///   - take: takes in one stretch: moves its reader on until there is no further record. Lines of the reader are
  ///     counted from the stretch's own first line.
  /// - Returns: what each reader found. Which rows a reader had is chance, so the parts must not depend on it once
  ///   they are put together.
  /// - Throws: the error that comes first in the file, with its line counted from the file's first.
  public func read<Part: Sendable>(
    readers: Int, from empty: Part,
    _ take: @escaping @Sendable (inout Part, inout CSVReader) throws(CSVError) -> Void
  ) async throws(CSVError) -> [Part] {
    let parts = await withTaskGroup(of: Part.self) { group in
      for _ in 0..<max(1, readers) {
        group.addTask { self.readStretches(from: empty, take) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    if let fault = progress.withLock({ $0.fault }) { throw fault }
    return parts
  }

  private func readStretches<Part>(
    from empty: Part, _ take: (inout Part, inout CSVReader) throws(CSVError) -> Void
  ) -> Part {
    var part = empty
    var buffer = [UInt8](repeating: 0, count: stretchSize)
    while let stretch = progress.withLock({ $0.next(into: &buffer) }) {
      var reader = CSVReader(
        buffer, in: 0..<stretch.count, line: 1, name: name, delimiter: delimiter, limits: limits)
      buffer = []
      do throws(CSVError) {
        try take(&part, &reader)
        let lines = reader.lineReached - 1
        progress.withLock { $0.lines.add(lines, of: stretch.number) }
      } catch {
        progress.withLock { $0.stop(error, in: stretch.number) }
      }
      buffer = reader.finished()
    }
    return part
  }
}

/// How far the readers have come.
private struct Progress: Sendable {
  private var cutter: StretchCutter
  private var first: [UInt8]?
  private var handedOut = 0
  private var faults: [Int: CSVError] = [:]
  var lines: LineCount

  init(cutter: StretchCutter, first: [UInt8], lines: LineCount) {
    self.cutter = cutter
    self.first = first
    self.lines = lines
  }

  /// The error that comes first in the file, once all readers are done.
  var fault: CSVError? {
    faults.min { $0.key < $1.key }.map { $1.moved(by: lines.before) }
  }

  /// Puts the next stretch into a buffer; `nil` when there is none, or something is wrong already.
  mutating func next(into buffer: inout [UInt8]) -> (number: Int, count: Int)? {
    guard faults.isEmpty else { return nil }
    var count = 0
    if let first, !first.isEmpty {
      buffer = first
      count = first.count
    } else {
      do throws(CSVError) { count = try cutter.next(into: &buffer) } catch { stop(error, in: handedOut) }
    }
    first = nil
    guard count > 0 else { return nil }
    handedOut += 1
    return (handedOut - 1, count)
  }

  mutating func stop(_ error: CSVError, in stretch: Int) { faults[stretch] = error }
}

/// How many lines the stretches have, added up as far as no stretch before is missing.
private struct LineCount: Sendable {
  private(set) var before: Int
  private var next = 0
  private var waiting: [Int: Int] = [:]

  /// Begins with the line on which the first stretch begins.
  init(_ line: Int) { before = line - 1 }

  mutating func add(_ lines: Int, of stretch: Int) {
    waiting[stretch] = lines
    while let lines = waiting.removeValue(forKey: next) {
      before += lines
      next += 1
    }
  }
}
