import Foundation

// search line [SEARCHES]: looks for the best of 57,624 designs of a flow line.
// search table FILE [SEARCHES]: looks for the best of policies of which every trial is on record (table.py makes FILE).

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
default:
  print("usage: search line [SEARCHES] | search table FILE [SEARCHES]")
  exit(64)
}
