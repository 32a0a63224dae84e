internal import Government

/// A world as the file writes it: what it changes, and where.
struct WrittenWorld {
  let name: String
  let title: Title?
  let changes: [Overrides.Change]
  let item: Item
}
