import Foundation

@testable import Scenarios

/// What `FUZZ_TARGET` names gets each input: `scenario`, `tables`, `text`, `quantity` or `import`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  target(bytes)
  return 0
}

private let target: @Sendable ([UInt8]) -> Void =
  switch ProcessInfo.processInfo.environment["FUZZ_TARGET"] {
  case "scenario": { Reader.scenario($0) }
  case "tables": { Reader.tables($0) }
  case "text": { TextReader.read($0) }
  case "import": { ImportReader.read($0) }
  case "quantity": { Reader.quantity($0) }
  default: fatalError("FUZZ_TARGET must be scenario, tables, text, quantity or import")
  }
