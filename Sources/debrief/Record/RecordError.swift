import Guidance
import Practice

/// What can go wrong while a script plays the peer.
enum RecordError: GuidedError, Equatable {
  /// A step of the script cannot be done; steps are counted from 1.
  case step(Int, PracticeError)

  var message: String {
    switch self {
    case .step(let number, let error): "Step \(number) of the peer script: \(error.message)"
    }
  }

  var hint: String? {
    switch self {
    case .step: "Mend the step and record again. What was said before it is kept."
    }
  }
}
