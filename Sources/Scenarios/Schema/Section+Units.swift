extension Section {
  static let unit = Section(
    "unit", "An office (OPD, dinas): its officers and the services that it gives.",
    [
      Plain(.name, "Its name in reports.", .text),
      Plain(
        .officers, "Those who serve: a number, or a list of groups.",
        .either([.count(0...StudyReading.mostOfficers), .list(.either([.mapping(.officers), .mapping(.roster)]))])),
      Plain(.load, "EJ of the last ABK, such as 0.62: stands for one desk service.", .amount(.ratio)),
      Plain(.services, "What citizens apply for.", .named(.mapping(.service))),
      Plain(.skill, "Skill that its work needs (named after the unit).", .name),
      Plain(.places, "Work stations.", .mapping(.places)),
      Plain(
        .replacedAfter, "Time until a post left by a quitter is filled again, or never (the default).",
        .either([.amount(.workingDays), .words([.never])])),
      Plain(
        .waitingAtStart, "Work that waits at the first opening: days of work, or requests by service.",
        .either([.amount(.workloadDays), .named(.count(0...1_000_000))])),
      Plain(.equipment, "Machines and systems that steps occupy, by name.", .named(.mapping(.equipment))),
      Plain(.supplies, "Stock that steps use, by name.", .named(.mapping(.supply))),
      Plain(.counterHours, "Opening of the counters where it is shorter than that of the office.", .week),
      Plain(.breaks, "together (the default), or staggered: counters stay open.", .words([.together, .staggered])),
      Plain(
        .quota, "Tickets a day for requests that begin at a counter, such as 250/day.",
        .either([.amount(.rate), .words([.none])])),
      Plain(
        .dispatch, "Which free officer starts: longest idle (the default) or most proficient.",
        .words([.longestIdle, .mostProficient])),
      Plain(.deskShare, "Officers kept off the counters while files wait (0%).", .amount(.share)),
      Plain(.staffing, "Announced retirements and intake, by date.", .oneOrMore(.mapping(.staffing))),
      Plain(.leadership, "Of its head, 0-100%: releases officers, speeds up orders (0%).", .amount(.share)),
      Plain(.support, "Among those who work there, 0-100% (50%).", .amount(.share)),
    ],
    [.needs(.officers), .notTogether(.load, .services)])

  static let places = Section(
    "places", "Work stations of a unit.",
    [
      Plain(.counter, "Stations for counter steps (1.5 a head).", .count(1...100_000)),
      Plain(.desk, "Stations for desk steps (no limit).", .count(1...100_000)),
    ])

  static let officers = Section(
    "officers", "Officers of a unit who are described alike; never name a real person.",
    [
      Plain(.group, "Name of the group.", .name),
      Plain(.count, "How many they are.", .count(0...StudyReading.mostOfficers)),
      Plain(.status, "Employment: pns (the default), pppk or pppk_part_time.", .words([.pns, .pppk, .partTime])),
      Plain(.hours, "Of part-timers: hours a day, such as 4 h/day.", .amount(.hoursPerDay)),
      Plain(.post, "Kind of post (pelaksana).", .words([.managerial, .functional, .pelaksana])),
      Plain(
        .rating, "Grade of the performance appraisal (good).", .words([.veryGood, .good, .fair, .poor, .veryPoor])),
      Plain(.inPost, "Years in the present post, such as 1 to 8 years (the default).", .law(.years)),
      Plain(.otherDuties, "Share of their time that other duties take (0%).", .amount(.share)),
      Plain(.skills, "What they hold of each skill: none, basic, trained, able, expert, or 0 to 1.", .named(.level)),
    ],
    [.needs(.count)])

  static let staffing = Section(
    "staffing", "A change of strength that is announced.",
    [
      Plain(.on, "Date.", .date), Plain(.retire, "How many retire.", .count(1...StudyReading.mostOfficers)),
      Plain(.join, "How many join.", .count(1...StudyReading.mostOfficers)),
      Plain(.group, "Group that they join.", .name),
    ], [.needs(.on), .needsOne(.retire, .join), .notTogether(.retire, .join), .notTogether(.retire, .group)])

  static let roster = Section(
    "roster", "Officers from a file, one a row; they are synthetic, never named.",
    [Plain(.roster, "CSV file with a column id and, where known, group, status, post, rating, skills.", .file)],
    [.needs(.roster)])

  static let service = Section(
    "service", "Something that citizens apply for.",
    [
      Plain(.name, "Its name in reports.", .text),
      Plain(.rate, "Requests on an average day, such as 22/day.", .amount(.rate)),
      Plain(.time, "Norm time (norma waktu) of one desk step, such as 12 min.", .law(.minutes)),
      Plain(.promise, "Working days until it is promised (5).", .amount(.workingDays)),
      Plain(.demand, "Where requests come from: a rate, or a file of recorded arrivals.", .mapping(.demand)),
      Plain(.steps, "Pieces of work, one after the other.", .list(.mapping(.step))),
      Plain(
        .priority, "After counter before desk, before the older ticket (normal).", .words([.high, .normal, .low])),
    ],
    [
      .needsOne(.rate, .demand), .needsOne(.time, .steps), .notTogether(.rate, .demand),
      .notTogether(.time, .steps),
    ])

  static let demand = Section(
    "demand", "Where the requests of a service come from.",
    [
      Plain(.rate, "Requests on an average day, such as 22/day.", .amount(.rate)),
      Plain(.file, "CSV file of recorded arrivals, replayed exactly.", .file),
      Plain(.column, "Its column with the time stamps.", .text),
      Plain(.caseColumn, "Its column that names the case: each counts once, at its first stamp.", .text),
      Plain(.daily, "CSV file of recorded counts by day, replayed exactly.", .file),
      Plain(
        .online, "Share of the requests that come without a visit (0%); never = in person only.",
        .either([.amount(.share), .words([.never])])),
      Plain(.noShows, "Share of those who booked a visit and do not come that day (0%).", .amount(.share)),
      Plain(.dayVariation, "Coefficient of variation of a day's common factor (0.10).", .amount(.share)),
      Plain(
        .weekdays, "Factors by day of the week, relative to their mean: [1.15, 1.075, 1, 0.925, 0.85].", .weekdayFactors
      ),
      Plain(.season, "Factors by month, such as { jul: 1.4 }; months not named have 1.", .season),
      Plain(.trend, "Growth, compounded from the start, such as 3%/year.", .amount(.growth)),
      Plain(.from, "Of a new programme: its first day.", .date),
      Plain(.builds, "Of a new programme: working days until it is in full flow (0).", .amount(.workingDays)),
      Plain(.to, "Of a programme that ends: its last day.", .date),
    ],
    [
      .needsOne(.rate, .file, .daily), .notTogether(.rate, .file), .notTogether(.rate, .daily),
      .notTogether(.file, .daily),
    ])

  static let step = Section(
    "step", "One piece of work on a request, done by one officer.",
    [
      Plain(.do, "Name of the step.", .name),
      Plain(.time, "Standard minutes, such as 12 min, 12 min cv 0.5, exactly 12 min.", .law(.minutes)),
      Plain(.at, "counter: the citizen is there; desk (the default): a file.", .words([.counter, .desk])),
      Plain(.needs, "Skill that it needs (the unit's), or none.", .either([.words([.none]), .name])),
      Plain(.level, "How well the skill must be mastered for a full match (expert).", .level),
      Plain(
        .patience, "How long a citizen waits at the first counter before leaving, or none.",
        .either([.law(.minutes), .words([.none])])),
      Plain(.minimum, "Proficiency below which an officer may not do it (0.2).", .level),
      Plain(.in, "Another unit that does it, over night (files only).", .name),
      Plain(.equipment, "Machines or systems that it occupies, of the unit that does it.", .oneOrMore(.name)),
      Plain(.uses, "Supply of which each start uses one piece.", .name),
      Plain(.machine, "Share of the time that a machine takes, whoever stands by (0%).", .amount(.share)),
      Plain(
        .errors, "Share that must be done again, of a calm and proficient officer (error_share).", .amount(.share)),
    ],
    [.needs(.do, .time)])

  static let equipment = Section(
    "equipment", "Machines of one kind, or a system that all steps share.",
    [
      Plain(
        .count, "How many (1), or unlimited: a system, whose outage stops every step that needs it.",
        .either([.count(1...10_000), .words([.unlimited])])),
      Plain(
        .failsEvery, "Mean working time of one between failures, such as 60 working days, or never.",
        .either([.amount(.workingDays), .words([.never])])),
      Plain(.repair, "Working time of a repair, such as 6 h.", .law(.minutes)),
    ])

  static let supply = Section(
    "supply", "Stock that steps use.",
    [
      Plain(.stock, "Pieces at the start.", .count(0...1_000_000_000)),
      Plain(
        .delivery, "What comes in the morning, such as 2000 every 20 working days, or none.",
        .either([.delivery, .words([.none])])),
    ], [.needs(.stock)])

  static let surge = Section(
    "surge", "A time of raised demand; of what is not known a policy sees what is announced.",
    [
      Plain(.in, "Where: a unit, unit/service, or a list of them.", .oneOrMore(.name)),
      Plain(
        .shape, "trapezoid (builds, holds, fades), step (holds), spike (fades), exponential (rises until a date).",
        .words([.trapezoid, .step, .spike, .exponential])),
      Plain(.starts, "First day; uncertain … to … = drawn once a trial.", .uncertainDate),
      Plain(.until, "Of exponential: the day of the peak, after which it is over.", .date),
      Plain(
        .builds, "Working days of the straight rise before the peak (0).", .law(.workingDays, mayBeUncertain: true)),
      Plain(.rises, "Of exponential: time constant of the rise in working days.", .amount(.workingDays)),
      Plain(
        .peak, "Multiple of the ordinary demand; uncertain … = drawn once a trial.",
        .law(.multiple, mayBeUncertain: true)),
      Plain(.holds, "Working days at the peak (1).", .law(.workingDays, mayBeUncertain: true)),
      Plain(
        .fades, "Time constant of the fading in working days (0: ends at once).",
        .law(.workingDays, mayBeUncertain: true)),
    ],
    [.needs(.in, .peak), .needsOne(.starts, .until)])
}
