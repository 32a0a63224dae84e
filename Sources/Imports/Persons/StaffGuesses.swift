internal import Government
internal import Scenarios

/// What a staff list leaves open and is taken in some way, to be told.
struct StaffGuesses: Sendable {
  private struct Post: Sendable {
    let place: String
    let position: String
    let taken: OfficerGroup.Post
    let isByName: Bool
    var count: Int
  }

  private var posts: [Post] = []
  private var places: [String: Int] = [:]
  private var others: [ImportNote] = []

  /// Columns that are not there, and what is taken for all.
  mutating func missing(_ form: FormTable) {
    func note(_ key: String, _ en: String, _ id: String) {
      if form.column(key) == nil { others.append(ImportNote(form.name, Sentence(en, id))) }
    }
    note(
      "status", "has no column of employment: all are taken as PNS",
      "tanpa kolom status kepegawaian: semua dianggap PNS")
    note(
      "standing", "has no column of who is at work: all are taken so",
      "tanpa kolom kedudukan hukum: semua dianggap bertugas")
    note(
      "since", "has no column of when posts began: years in post are assumed",
      "tanpa kolom TMT jabatan: masa jabatan diandaikan")
    note("born", "has no birth dates: no retirement is known", "tanpa tanggal lahir: pensiun tidak diketahui")
  }

  mutating func addNoEmployment(_ form: FormTable) {
    others.append(
      ImportNote(
        form.name,
        Sentence(
          "has a column of status that names neither PNS nor PPPK: all are taken as PNS",
          "kolom statusnya tidak menyebut PNS atau PPPK: semua dianggap PNS")))
  }

  mutating func add(_ member: StaffMember, of form: FormTable) {
    let key = form.name + "\n" + UnitName.plain(member.position)
    if let place = places[key] {
      posts[place].count += 1
    } else {
      places[key] = posts.count
      posts.append(
        Post(
          place: form.name, position: member.position, taken: member.post,
          isByName: OfficeWords.post(member.position) != nil, count: 1))
    }
  }

  mutating func addUnknownStanding(_ row: Int, of form: FormTable) {
    others.append(
      ImportNote(
        form.name, rows: row...row,
        Sentence(
          "has a standing that is not known; taken as at work", "kedudukan hukumnya tidak dikenal; dianggap bertugas")))
  }

  var notes: [ImportNote] {
    others
      + posts.map { post in
        let kind = DraftWords.word(post.taken)
        return ImportNote(
          post.place,
          post.isByName
            ? Sentence(
              "post \"\(post.position)\" (\(post.count)): taken as \(kind) by its name",
              "jabatan \"\(post.position)\" (\(post.count)): dianggap \(kind) menurut namanya")
            : Sentence(
              "post \"\(post.position)\" (\(post.count)): no column and no word tells its kind; taken as \(kind)",
              "jabatan \"\(post.position)\" (\(post.count)): jenisnya tidak disebut; dianggap \(kind)"))
      }
  }
}
