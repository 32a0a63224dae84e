/// A world as the file writes it: what it changes, and where.
struct WrittenWorld {
  let name: String
  let title: String?
  let changes: [Overrides.Change]
  let item: Item
}
