/// The posts of a unit as an office's forms have them: their tasks, who holds them, who is needed.
struct UnitPosts: Sendable {
  struct Task: Sendable, Hashable {
    let name: String
    /// Of a piece; nil where a form tells only how many officers are needed.
    let minutes: Double
    /// Pieces a year.
    let volume: Double
    let row: Int
  }

  struct Post: Sendable {
    let name: String
    var heads: Int
    var tasks: [Task]
    /// Officers' worth of work.
    var need: Double
    /// `abk.xlsx, PUSKESMAS SATU!E7:G9`
    var source: String
  }

  /// As the form writes it.
  let unit: String
  let isSheetName: Bool
  /// `abk.xlsx, PUSKESMAS SATU`
  let place: String
  var posts: [Post]
  /// Working minutes of an officer in a year.
  let effectiveMinutes: Double?

  var heads: Int { posts.reduce(0) { $0 + $1.heads } }
  var need: Double { posts.reduce(0) { $0 + $1.need } }
}
