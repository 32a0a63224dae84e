internal import Scenarios

/// What is known of a unit when all files are read, in a line.
struct UnitTold: Sendable {
  let key: String
  let name: String
  let officers: Int
  /// EJ; nil where nothing tells the work.
  let load: Double?
  /// Each with its requests on a mean open day.
  let services: [(name: String, rate: Double)]

  func text(inIndonesian: Bool) -> String {
    var parts = ["\(officers) " + (inIndonesian ? "pegawai" : officers == 1 ? "officer" : "officers")]
    func number(_ value: Double) -> String {
      let text = YAMLText.number(value, decimals: 2)
      return inIndonesian ? text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ",") : text
    }
    if let load { parts.append("EJ " + number(load)) }
    parts += services.map { "\($0.name) \(number($0.rate))" + (inIndonesian ? "/hari" : "/day") }
    return "\(key) = \(name): " + parts.joined(separator: ", ")
  }
}
