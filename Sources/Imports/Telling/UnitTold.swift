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
    var parts = ["\(officers) " + (inIndonesian ? "pegawai" : "officers")]
    if let load { parts.append("EJ " + YAMLText.number(load, decimals: 2)) }
    parts += services.map { "\($0.name) \(YAMLText.number($0.rate, decimals: 2))" + (inIndonesian ? "/hari" : "/day") }
    return "\(key) = \(name): " + parts.joined(separator: ", ")
  }
}
