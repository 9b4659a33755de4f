/// A short technical name from a service, such as an error code, made fit for a message.
///
/// Only letters, digits and `_ - . : / +` of ASCII are taken, and nothing with anything else in it: a service may repeat a
/// participant's words in its errors, and those must not get into ours.
struct SafeName: Sendable, Equatable {
  let text: String

  init(_ raw: String) {
    let isName =
      raw.utf8.count <= 60
      && raw.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
          UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "+"):
          true
        default: false
        }
      }
    text = isName ? raw : ""
  }
}
