internal import Reports

extension RunRecord {
  /// Takes the order of the assumptions from the folder of a sensitivity study, where one is named.
  mutating func takeOrder(from folder: String?, _ language: Language) throws(Failure) {
    guard let folder else { return }
    guard let order = SwayOrder(folder, of: self) else {
      throw Failure("mutasim: " + PapersText.noSensitivity(folder, language), .noInput)
    }
    sway = order
  }
}
