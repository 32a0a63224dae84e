extension Books {
  /// Stops the program unless every unit that is played here has closed the day in each window that it lies in.
  func checkInvariants(day: Int, isShared: [Bool]) {
    guard let first = isShared.firstIndex(of: false) else { return }
    for window in 0..<model.windowCount where model.windowBits[day] >> UInt64(window) & 1 == 1 {
      let days = load(window: window, unit: first).days
      for unit in model.plans.indices where !isShared[unit] {
        precondition(load(window: window, unit: unit).days == days, "unit \(unit) has not closed day \(day)")
      }
    }
  }
}
