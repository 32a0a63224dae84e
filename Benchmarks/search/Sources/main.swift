import Foundation

// search line [SEARCHES]: looks for the best of 57,624 designs of a flow line.
// search table FILE [SEARCHES]: looks for the best of policies of which every trial is on record (table.py makes FILE).
// search ask: looks for the best of what another program plays (rivals.py is one).

let words = CommandLine.arguments
let searches = words.count > 1 ? words.last.flatMap { Int($0) } ?? 60 : 60
switch words.dropFirst().first {
case "line": LineSearches(count: searches).report()
case "table" where words.count > 2:
  do {
    TableSearches(try PlayedPolicies(path: words[2]), count: searches).report()
  } catch {
    print("search: \(words[2]): \(error)")
    exit(65)
  }
case "ask":
  guard let asked = Lines.read(AskedSearch.Asked.self) else {
    print("search: the first line says nothing that can be searched")
    exit(65)
  }
  do {
    try AskedSearch(asked: asked).run()
  } catch {
    print("search: \(error)")
    exit(70)
  }
default:
  print("usage: search line [SEARCHES] | search table FILE [SEARCHES] | search ask")
  exit(64)
}
