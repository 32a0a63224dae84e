import Foundation

// coverage STUDY... [--studies N] [--threads N]: plays N independent studies of 400 trials, looks at the first trials
// of each as a study of its own, and at the run that stops by itself, and prints how often what is said holds.

var paths: [String] = []
var studies = 1000
var threads = ProcessInfo.processInfo.activeProcessorCount
var words = CommandLine.arguments.dropFirst()
while let word = words.popFirst() {
  switch word {
  case "--studies": studies = words.popFirst().flatMap { Int($0) } ?? 0
  case "--threads": threads = words.popFirst().flatMap { Int($0) } ?? 0
  default: paths.append(word)
  }
}
guard !paths.isEmpty, studies > 0, threads > 0 else {
  print("usage: coverage STUDY... [--studies N] [--threads N]")
  exit(64)
}
print(
  "| study | trials | all that is said holds | cells with an interval | width to Student's | wrong verdicts "
    + "| a policy that helps is settled behind |")
print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
for path in paths {
  let tallies = try Campaign(path).play(studies, threads: threads)
  for tally in tallies { print(tally.row) }
}
