import CLibXML2

/// Gathers what libxml2 complains of during one synchronous piece of work, in the order of the complaints.
///
/// libxml2 reports some problems (of encodings, above all) to a function that belongs to the thread instead of
/// to the reader it was given. Both are set here, and the thread's is taken back before anything can suspend.
final class ProblemCollector {
  /// The most problems that are kept; a broken document can have one for every line.
  static let limit = 50
  /// What was gathered.
  private(set) var problems: [XMLProblem] = []

  /// Does the work while the thread's complaints come here.
  static func collecting<Value: ~Copyable>(
    _ work: (ProblemCollector, UnsafeMutableRawPointer) throws(XMLError) -> Value
  ) throws(XMLError) -> Value {
    XMLLibrary.start()
    let collector = ProblemCollector()
    let context = Unmanaged.passUnretained(collector).toOpaque()
    xmlSetStructuredErrorFunc(context) { ProblemCollector.note($1?.pointee, in: $0) }
    defer {
      xmlSetStructuredErrorFunc(nil, nil)
      xmlResetLastError()
      withExtendedLifetime(collector) {}
    }
    return try work(collector, context)
  }

  /// Keeps a complaint, in plainer words. This is what libxml2's callbacks call: closures at the place of use,
  /// since the type of the error's pointer differs between versions of the library.
  static func note(_ error: xmlError?, in context: UnsafeMutableRawPointer?) {
    guard let error, let context, error.level != XML_ERR_WARNING else { return }
    let collector = Unmanaged<ProblemCollector>.fromOpaque(context).takeUnretainedValue()
    guard collector.problems.count < limit else { return }
    let message = error.message.map { String(cString: $0) } ?? ""
    let problem = Complaint(message).problem(line: Int(error.line))
    if collector.problems.last != problem { collector.problems.append(problem) }
  }
}

/// The library's own start, which is not safe when two threads do it at once.
enum XMLLibrary {
  private static let started: Void = {
    xmlInitParser()
    xmlSchemaInitTypes()
  }()

  /// Starts the library the first time.
  static func start() {
    started
  }
}
