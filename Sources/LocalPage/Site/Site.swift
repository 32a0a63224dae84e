internal import Foundation
public import Reports

/// The pages of a folder of studies: a request in, a response out, without sockets.
public struct Site: Sendable {
  let shelf: StudyShelf
  let desk: RunDesk
  let gate: Gate
  private let language: Language

  /// - Parameters:
  ///   - shelf: the studies.
  ///   - desk: plays them.
  ///   - token: that the address must have.
  ///   - port: that the server listens at.
  ///   - language: of the first page.
  public init(shelf: StudyShelf, desk: RunDesk, token: String, port: UInt16, language: Language) {
    self.shelf = shelf
    self.desk = desk
    gate = Gate(token: token, port: port)
    self.language = language
  }

  /// What is answered to whoever may not ask, or brings too much; nil = who may. Nothing but the address and the headers is looked at.
  ///
  /// - Parameters:
  ///   - request: nil = what was asked could not be understood.
  ///   - bytes: that it brings.
  public func refusal(of request: PageRequest?, bringing bytes: Int = 0) -> PageResponse? {
    guard let request, gate.admits(request) else { return .plain(bilingual(Phrases.refused), status: 403) }
    let isTable = request.parts.last == "upload"
    guard bytes > (isTable ? StudyShelf.largestTableMB : StudyShelf.largestMB) * 1_000_000 else { return nil }
    let name = request.query["name"] ?? ""
    let error =
      isTable
      ? PageError.tooLargeTable(name, megabytes: StudyShelf.largestTableMB)
      : .tooLarge(name, megabytes: StudyShelf.largestMB)
    return .plain(bilingual(Phrases.error(error)), status: error.status)
  }

  /// - Parameter request: nil = what was asked could not be understood.
  public func respond(to request: PageRequest?) -> PageResponse {
    if let refusal = refusal(of: request) { return refusal }
    guard let request else { return torn }
    if let run = gate.run(whoseReport: request) { return report(of: run) }
    let asked = request.parts.count > 1 ? Language(rawValue: request.parts[1]) : nil
    // An address without a language leads to that of the first page.
    guard let asked else {
      guard request.parts.count <= 2 else { return .plain(bilingual(Phrases.error(.unknown)), status: 404) }
      return .moved(to: "/\(request.parts[0])/\(language.rawValue)/")
    }
    do throws(PageError) {
      return try respond(to: request, asked)
    } catch {
      let isPage = request.method == .get && !Self.parts.contains(request.parts.dropFirst(2).first ?? "")
      return isPage
        ? .html(MissingPage(error: error, language: asked).html, status: error.status)
        : .json(["error": .string(Phrases.error(error)[asked])], status: error.status)
    }
  }

  /// What the script asks for, and not whoever reads.
  private static let parts = ["form", "state", "download", "events", "results", "file", "hints"]

  /// What was sent ends before its end, or is no request.
  public var torn: PageResponse { .plain(bilingual(Phrases.error(.torn)), status: 400) }

  /// The page of a study, seen from the first page.
  public static func address(of study: String) -> String { Page.address(of: study) }

  /// Bytes that the largest request brings.
  public static let mostBytes = StudyShelf.largestTableMB * 1_000_000

  private func respond(to request: PageRequest, _ language: Language) throws(PageError) -> PageResponse {
    guard request.parts.count <= 3 else { throw .unknown }
    let page = request.parts.count > 2 ? request.parts[2] : ""
    let name = request.query["name"] ?? ""
    switch (request.method, page) {
    case (.get, ""): return try home(language)
    case (.get, "page.css"): return PageResponse(200, "text/css; charset=utf-8", PackageResources.page_css)
    case (.get, "page.js"): return PageResponse(200, "text/javascript; charset=utf-8", PackageResources.page_js)
    case (.get, "study"): return try study(name, language)
    case (.get, "form"): return try form(name, language)
    case (.get, "state"): return try state(name, language)
    case (.get, "download"): return try download(name)
    case (.get, "events"): return PageResponse(EventFeed(shelf, desk, study: try shelf.read(name).name, language))
    case (.get, "hints"): return try hints(name, path: request.query["path"] ?? "", language)
    case (.get, "results"): return try results(of: name, language)
    case (.get, "file"): return try file(request.query["file"] ?? "", of: request.query["run"] ?? "")
    case (.post, "check"): return try check(request, name, language)
    case (.post, "edit"): return try edit(request, name, language)
    case (.post, "text"): return try save(request, name, language)
    case (.post, "new"): return try new(name, language)
    case (.post, "upload"): return .json(["name": .string(try shelf.bring(name, request.body))])
    case (.post, "import"): return try importFiles(request, name, language)
    case (.post, "run"): return try run(name, trials: request.query["trials"] ?? "", language)
    case (.post, "papers"): return try writePapers(of: request.query["run"] ?? "", name, language)
    case (.post, "stop"):
      desk.stop()
      return .json(["phase": "stopping"])
    default: throw .unknown
    }
  }

  func bilingual(_ phrase: Phrase) -> String { phrase[.en] + "\n" + phrase[.id] }
}
