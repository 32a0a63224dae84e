#!/usr/bin/env python3
"""Writes the calendar of a country or a part of it, in the form that `mutasim forecast --calendar` reads: MY JHR 2011 2020."""
import datetime
import sys

import holidays
from hijridate import Hijri


def main(country, part, first, last):
    days = holidays.country_holidays(country, subdiv=part or None, years=range(first, last + 1))
    rows = []
    for day in sorted(days):
        for name in days[day].replace(" (estimated)", "").split("; "):
            if "Ramadan" in name or ("Second Day" in name and "Eid" not in name):
                continue
            rows.append((day, day, "collective_leave" if "observed" in name else "holiday", name))
    feasts = [day for day in sorted(days) if "Eid al-Fitr" in days[day] and "Second" not in days[day]]
    for year in range((first - 622) * 33 // 32 - 1, (last - 622) * 33 // 32 + 2):
        begun = datetime.date(*Hijri(year, 9, 1).to_gregorian().timetuple()[:3])
        ended = [day for day in feasts if 27 <= (day - begun).days <= 32]
        if ended:
            rows.append((begun, ended[0] - datetime.timedelta(1), "ramadan", "Ramadan"))
    print("first,last,kind,status,name")
    for begin, end, kind, name in sorted(rows):
        print(f"{begin},{end},{kind},decreed,{name.replace(',', ' ')}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
