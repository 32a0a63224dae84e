/// Grade that PermenPANRB 1/2020 gives to the load of a unit (PEU), by EJ in hundredths.
///
/// The rule calls a load above 1 "sangat baik", very good: it grades how busy officers are. To citizens it is overload.
public enum WorkloadCategory: String, Sendable, CaseIterable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"
  case e = "E"

  public init(load: Double) {
    let hundredths = (load * 100).rounded()
    self =
      switch hundredths {
      case _ where hundredths > 100: .a
      case 90...: .b
      case 70...: .c
      case 50...: .d
      default: .e
      }
  }

  /// The rule's own word.
  public var label: String {
    switch self {
    case .a: "Sangat Baik"
    case .b: "Baik"
    case .c: "Cukup"
    case .d: "Sedang"
    case .e: "Kurang"
    }
  }
}
