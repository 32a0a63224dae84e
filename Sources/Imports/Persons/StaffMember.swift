internal import Government

/// What a study may know of an officer; who it is stays in the key alone.
struct StaffMember: Sendable, Hashable {
  /// `P0001`, …
  let id: String
  /// As the list writes it.
  let unit: String
  let position: String
  let employment: OfficerGroup.Employment
  let post: OfficerGroup.Post
  /// Whether the kind of post was told by the name of the post alone.
  let isPostGuessed: Bool
  let rating: Int?
  let inPostSince: CivilDate?
  /// The day from which the post is empty by age.
  let retires: CivilDate?
  let row: Int
}
