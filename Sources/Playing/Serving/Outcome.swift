/// How a request ended.
struct Outcome {
  enum Kind: UInt8 { case done, lost, open }

  let service: Int32
  /// Day of the first arrival.
  let day: Int32
  let kind: Kind
  let wasHidden: Bool
  /// Base seconds spent in queues.
  let waited: Double
  let arrival: Double
  let end: Double
  /// Base seconds from the first arrival to the end.
  let baseSeconds: Double
  /// Of the officer who did the last step; NaN if nobody did.
  let proficiency: Double
  let pressure: Double

  init(_ request: Request, end: Double, baseEnd: Double, kind: Kind, proficiency: Double, pressure: Double) {
    service = request.service
    day = request.day
    wasHidden = request.wasHidden
    waited = request.waited
    arrival = request.arrival
    self.end = end
    baseSeconds = baseEnd - request.arrivalBase
    self.kind = kind
    self.proficiency = proficiency
    self.pressure = pressure
  }
}
