import Government
import Stochastics

extension TrialRunner {
  /// Plays one calendar day of all policies. The baseline goes on as long as any policy may share its units.
  func play(_ day: Int, _ trials: inout [Trial], isPlaying: [Bool], _ isCancelled: () -> Bool) {
    let isWorking = model.calendar.days[day].isWorking
    prepare(day)
    trials.withUnsafeMutableBufferPointer { trials in
      let others = trials.indices.dropFirst().filter { isPlaying[$0] }
      if isWorking {
        trials[0].morning(day: day, absence: absence, source: &source)
        for policy in others {
          trials[policy].mirrorMorning(&trials[0])
          trials[policy].morning(day: day, absence: absence, source: &source)
          trials[policy].takeOverDetached(&trials[0])
        }
        if reading.figures != nil { for policy in others { trials[policy].leaveUnits(from: day, base: &trials[0]) } }
        for unit in model.plans.indices where !isCancelled() { serve(unit, day: day, trials, others) }
      } else {
        for policy in others { serveDayOff(day, &trials[policy]) }
      }
      trials[0].endDay(day)
      if isWorking { trials[0].closeDay(day) }
      for policy in others {
        trials[policy].endDay(day)
        guard isWorking else { continue }
        trials[policy].mirrorEvening(&trials[0])
        trials[policy].closeDay(day)
      }
      if isWorking && !isCancelled() {
        for policy in (reading.baseline ? [0] : []) + others { trials[policy].checkInvariants(day: day) }
      }
    }
  }

  private func serveDayOff(_ day: Int, _ trial: inout Trial) {
    for unit in model.plans.indices {
      guard let orders = trial.ordersOfDayOff(day, at: unit) else { continue }
      trial.serve(unit: unit, day: day, orders, tape: tape, floor: &floor, judged: &judged, source: &source)
      keep(trial.offices.units[unit].fingerprint, of: unit, day: day, policy: trial.moves.policy)
    }
  }

  private func serve(_ unit: Int, day: Int, _ trials: UnsafeMutableBufferPointer<Trial>, _ others: [Int]) {
    let playing = others.filter { !trials[$0].sharing.isShared[unit] && !trials[$0].isLeft[unit] }
    let isShared = trials.dropFirst().contains { $0.sharing.isShared[unit] && !$0.isLeft[unit] }
    let playsBaseline = reading.baseline || isShared || trials.count == 1
    guard playsBaseline || !playing.isEmpty else { return }
    tape.wipe()
    tape.add(
      unit, day, scenario: model.scenario, plan: model.plans[unit], demand: model.demand, surges: surges,
      source: &source)
    controls.add(unit, day, of: tape, model, surges: surges)
    // One copy for all policies, in place of one for each.
    let tape = tape
    for policy in trials.indices where !trials[policy].isLeft[unit] {
      trials[policy].books.cohortOpen += tape.cohortCount
    }
    if playsBaseline { serveBaseline(unit, day: day, tape, trials) }
    for policy in playing { serve(unit, day: day, tape, &trials[policy]) }
  }

  /// What happens there stands in the books of all that share the unit, and in no other's.
  private func serveBaseline(_ unit: Int, day: Int, _ tape: DayTape, _ trials: UnsafeMutableBufferPointer<Trial>) {
    serve(unit, day: day, tape, &trials[0])
    let closed = judged.count { $0.isInCohort }
    for policy in trials.indices.dropFirst() where isSharing {
      if trials[policy].sharing.isShared[unit] {
        trials[policy].books.cohortOpen -= closed
      } else {
        trials[policy].books.withdraw(judged, servedAt: unit)
      }
    }
  }

  private func serve(_ unit: Int, day: Int, _ tape: DayTape, _ trial: inout Trial) {
    let orders = trial.moves.orders(at: unit, day: day)
    guard orders.onlineShift > 0, !model.calendar.isAlwaysOpen else {
      trial.serve(
        unit: unit, day: day, orders, tape: tape, floor: &floor, judged: &judged, source: &source)
      return keep(trial.offices.units[unit].fingerprint, of: unit, day: day, policy: trial.moves.policy)
    }
    resent.resend(
      unit, day, of: tape, shift: orders.onlineShift, scenario: model.scenario, plan: model.plans[unit],
      source: &source)
    trial.serve(unit: unit, day: day, orders, tape: resent, floor: &floor, judged: &judged, source: &source)
    keep(trial.offices.units[unit].fingerprint, of: unit, day: day, policy: trial.moves.policy)
  }

  /// Puts down what a unit's day leaves besides its books.
  private func keep(_ fingerprint: Fingerprint, of unit: Int, day: Int, policy: Int) {
    fingerprints.add(fingerprint, day: day, unit: unit, policy: policy)
    keepEvents(of: unit, day: day, policy: policy)
  }

  /// Draws what a working day brings, whatever the policy.
  private func prepare(_ day: Int) {
    guard model.scenario.calendar.days[day].isWorking else {
      tape.drawDayOff(model.plans, model.calendar, source: &source)
      return
    }
    tape.begin(model.calendar.days[day], model.plans, model.calendar, source: &source)
    absence.draw(day, model, source: &source)
  }
}
