internal import Government

/// What a study has settled so far: what later keys refer to.
struct Frame {
  /// First day of the study.
  var start = CivilDate(dayNumber: 20_454)
  var names = Names()
  var span = StudySpan.unknown
  var parameters = Parameters()
}

/// The names that other parts of the file refer to, each list sorted.
struct Names {
  /// What results call the window over the whole study, whatever the language of the file.
  static let wholeStudy = Vocabulary.english.spelling(.whole)

  var units: [String] = []
  var services: [String: [String]] = [:]
  var skills: [String] = []
  /// Groups of officers of all units; an officer of a roster is one named by his identifier.
  var groups: [String] = []
  var surges: [String] = []
  var windows: [String] = []
}
