/// Nouns behind numbers, which Indonesian leaves as they are.
enum English {
  /// `1 trial`, `40 trials`, `1.5 days`.
  ///
  /// - Parameter nouns: of several, where that is more than an s.
  static func count(_ number: String, _ noun: String, _ nouns: String? = nil) -> String {
    "\(number) \(number == "1" ? noun : nouns ?? noun + "s")"
  }

  static func count(_ number: Int, _ noun: String, _ nouns: String? = nil) -> String {
    count(String(number), noun, nouns)
  }
}
