import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Staffing needs against values worked by hand from the formulas of PermenPANRB 1/2020 and of WISN.
@Suite struct StaffingNeedTests {
  @Test func `the workload analysis divides a year's work by 75,000 minutes`() {
    // 6,000 deeds of 20 min and 7,500 cards of 12 min: 120,000 + 90,000 = 210,000 min; ÷ 75,000 = 2.8 officers.
    let need = StaffingNeed.workloadAnalysis(minutes: 210_000, effectiveMinutes: 75_000)
    #expect(need.officers == 2.8)
    #expect(need.heads == 3)
    #expect(abs(need.gap(of: 2) + 0.8) < 1e-12)
    // EJ = need ÷ heads = the inverse of officers there ÷ officers needed.
    #expect(abs((need.ratio(of: 4) ?? 0) - 4 / 2.8) < 1e-12)
  }

  @Test func `WISN raises the need by support work and adds individual duties`() {
    // AWT = (240 − 12 − .03 · 240) days of 450 min = 220.8 · 450 = 99,360 min.
    let available = StaffingNeed.availableMinutes(days: 240, leaveDays: 12, sickShare: 0.03, minutesPerDay: 450)
    #expect(abs(available - 99_360) < 1e-9)
    // 198,720 min = 2 officers; a third for support: CAF 1.5 → 3; one officer's half day elsewhere: IAF .5.
    let need = StaffingNeed.wisn(
      minutes: 198_720, availableMinutes: available, supportShare: 1.0 / 3, individualMinutes: 49_680)
    #expect(abs(need.officers - 3.5) < 1e-9)
    #expect(need.heads == 4)
    #expect(abs((need.ratio(of: 2.8) ?? 0) - 0.8) < 1e-9)
  }

  @Test func `without time the need has no end and without work there is none`() {
    #expect(StaffingNeed.workloadAnalysis(minutes: 1, effectiveMinutes: 0).officers == .infinity)
    #expect(StaffingNeed.workloadAnalysis(minutes: 1, effectiveMinutes: 0).heads == 1_000_000_000)
    let nothing = StaffingNeed.wisn(minutes: 0, availableMinutes: 0)
    #expect(nothing.heads == 0 && nothing.ratio(of: 3) == nil)
    #expect(StaffingNeed.availableMinutes(days: 5, leaveDays: 12, sickShare: 0, minutesPerDay: 450) == 0)
    #expect(StaffingNeed.wisn(minutes: 1, availableMinutes: 10, supportShare: 1).officers == .infinity)
  }

  @Test(arguments: [
    (1.2, WorkloadCategory.a), (1.006, .a), (1.004, .b), (0.9, .b), (0.894, .c), (0.7, .c), (0.69, .d), (0.5, .d),
    (0.494, .e), (0, .e), (.infinity, .a),
  ])
  func `loads are graded by hundredths as the rule lists them`(load: Double, category: WorkloadCategory) {
    #expect(WorkloadCategory(load: load) == category)
  }

  @Test func `a unit's load, need and peak come from its services`() throws {
    // Five officers at EJ .75: 7.5 · 5 = 37.5 requests of 30 min = 1,125 min of 1,500.
    let scenario = try Town.scenario(peak: 2)
    let workload = Workload(scenario, unit: 0)
    #expect(workload.minutesPerDay == 1125 && workload.heads == 5 && workload.effectiveHeads == 5)
    #expect(abs(workload.officerMinutes - 300) < 1e-9)
    #expect(abs((workload.load ?? 0) - 0.75) < 1e-12 && workload.category == .c)
    #expect(abs(workload.workloadNeed.officers - 3.75) < 1e-9 && workload.workloadNeed.heads == 4)
    #expect(abs((workload.load(atPeakOf: scenario.surges[0]) ?? 0) - 1.5) < 1e-12)
    #expect(Workload(scenario, unit: 1).load(atPeakOf: scenario.surges[0]) == nil)
    // Days cancel but for the leave: 1,125 · D ÷ ((.97 D − 12) · 450 · 2/3).
    let days = workload.workingDays
    #expect(days == 260)
    #expect(abs(workload.wisnNeed.officers - 1125 * days / ((0.97 * days - 12) * 300)) < 1e-9)
  }

  @Test func `other duties lower the officers that count and are a need of their own for WISN`() throws {
    var scenario = try Town.scenario()
    let alone = Workload(scenario, unit: 0)
    scenario.units[0].officers[0].otherDuties = 0.4
    let workload = Workload(scenario, unit: 0)
    #expect(abs(workload.effectiveHeads - 3) < 1e-12)
    #expect(abs((workload.load ?? 0) - 1.25) < 1e-12 && workload.category == .a)
    #expect(workload.workloadNeed == alone.workloadNeed)
    #expect(abs(workload.wisnNeed.officers - alone.wisnNeed.officers - 2) < 1e-9)
    scenario.units[0].officers = []
    #expect(Workload(scenario, unit: 0).load == nil)
  }

  @Test func `the planned load follows the surge and the hours of the days`() throws {
    let scenario = try Town.scenario(peak: 2)
    let planned = PlannedLoad(scenario)
    // The week of 5 January is ordinary; Friday has the same 450 min.
    #expect(abs((planned.load(unit: 0, days: 0..<7) ?? 0) - 0.75) < 1e-9)
    // Monday 30 March, in the ten days at the peak: the weekday factor 1.15 on doubled demand.
    let monday = scenario.calendar.day(of: try Town.date("2026-03-30"))
    #expect(abs(planned.minutes(unit: 0, day: monday) - 1125 * 1.15 * 2) < 1e-9)
    #expect(planned.load(unit: 0, days: 5..<7) == nil)
    #expect(abs((planned.load(unit: 1, days: monday..<monday + 7) ?? 0) - 0.6) < 1e-9)
  }

  @Test func `recorded arrivals count on their days and by their mean`() throws {
    var scenario = try Town.scenario()
    let day = 86_400.0
    scenario.units[0].services[0].demand = Demand(.timeStamps([day + 30_000, day + 40_000, 3 * day + 30_000]))
    let planned = PlannedLoad(scenario)
    #expect((0..<4).map { planned.minutes(unit: 0, day: $0) } == [0, 60, 0, 30])
    // 3 of 30 min over 130 working days.
    #expect(abs(Workload(scenario, unit: 0).minutesPerDay - 90.0 / 130) < 1e-12)
  }
}
