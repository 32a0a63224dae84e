#!/usr/bin/env python3
"""Writes what an office of an invented town might have on its disks: staff list, workload forms, daily counts, a register, and the
counts of the half year after. Nobody in it exists; the same bytes every time.

    python3 make.py [FOLDER]
"""

import csv
import datetime
import math
import pathlib
import random
import sys

DUKCAPIL = "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"
UNITS = [(DUKCAPIL, 6), ("DINAS PARIWISATA", 11), ("DINAS PERPUSTAKAAN DAN KEARSIPAN", 9), ("DINAS PERTANIAN", 12)]
# Name, requests on an ordinary day of 2024, minutes of work without allowance, growth a year.
SERVICES = [("KTP-el", 50, 8, 0.03), ("Kartu Keluarga", 32, 12, 0.02), ("Akta Kelahiran", 16, 15, 0.0)]
WEEKDAYS = [1.15, 1.07, 1.0, 0.93, 0.85]
LEBARAN = [datetime.date(2024, 4, 10), datetime.date(2025, 3, 31), datetime.date(2026, 3, 20), datetime.date(2027, 3, 10)]
PEAKS = [1.9, 2.2, 2.0, 2.3]
FADES = 6
DAYS_OFF = {(1, 1), (5, 1), (6, 1), (8, 17), (12, 24), (12, 25)}


def is_open(day):
    feast = any(-1 <= (day - start).days <= 3 for start in LEBARAN)
    return day.weekday() < 5 and not feast and (day.month, day.day) not in DAYS_OFF


def open_days(first, last):
    days = (first + datetime.timedelta(n) for n in range((last - first).days + 1))
    return [day for day in days if is_open(day)]


def factor(day):
    """Weekday, the fast, and the rush after it."""
    value = WEEKDAYS[day.weekday()]
    for start, peak in zip(LEBARAN, PEAKS):
        if 1 <= (start - day).days <= 29:
            value *= 0.8
        if 3 < (day - start).days < 90:
            value *= 1 + (peak - 1) * math.exp(-(len(open_days(start, day)) - 1) / FADES)
    return value


def poisson(random_, mean):
    count, product = 0, random_.random()
    while product > math.exp(-mean):
        count, product = count + 1, product * random_.random()
    return count


def count(random_, day, service):
    _, rate, _, growth = service
    years = (day - datetime.date(2024, 1, 1)).days / 365.25
    spread = random_.gammavariate(60, 1 / 60)
    return poisson(random_, rate * (1 + growth) ** years * factor(day) * spread)


def counts(random_, first, last):
    """Rows of a workbook: a day a row, LIBUR where the office was closed on a weekday, a total at the end of a month."""
    rows, sums = [], [0, 0, 0]
    day = first
    while day <= last:
        if is_open(day):
            values = [count(random_, day, service) for service in SERVICES]
            sums = [a + b for a, b in zip(sums, values)]
            rows.append([f"{day:%d/%m/%Y}", *values])
        elif day.weekday() < 5:
            rows.append([f"{day:%d/%m/%Y}", "LIBUR", "", ""])
        following = day + datetime.timedelta(1)
        if following.month != day.month:
            rows.append(["Total", *sums])
            sums = [0, 0, 0]
        day = following
    return rows


def staff(random_):
    titles = ["NIP BARU", "NAMA", "TANGGAL LAHIR", "JENIS PEGAWAI NAMA", "KEDUDUKAN HUKUM NAMA", "JENIS JABATAN NAMA",
              "JABATAN NAMA", "TMT JABATAN", "TINGKAT PENDIDIKAN NAMA", "UNOR NAMA"]
    rows, number = [], 0
    for unit, heads in UNITS:
        for place in range(heads):
            number += 1
            born = datetime.date(random_.randint(1968, 1999), random_.randint(1, 12), random_.randint(1, 28))
            since = datetime.date(random_.randint(2017, 2025), random_.randint(1, 12), 1)
            is_head = place == 0
            post = "Kepala Bidang" if is_head else "Operator Layanan Operasional" if unit == DUKCAPIL else "Pengelola Data"
            rows.append([
                f"{born:%Y%m%d}201001{random_.randint(1, 2)}{number:03d}", f"PEGAWAI {number:03d}", f"{born:%d-%m-%Y}",
                "PPPK" if random_.random() < 0.2 and not is_head else "PNS", "Aktif",
                "Jabatan Struktural" if is_head else "Jabatan Fungsional Umum", post, f"{since:%d-%m-%Y}", "S-1/Sarjana", unit,
            ])
    return [titles, *rows]


def workload():
    titles = ["NO", "UNIT KERJA", "NAMA JABATAN", "URAIAN TUGAS", "WAKTU PENYELESAIAN (MENIT)", "WAKTU KERJA EFEKTIF",
              "BEBAN KERJA SETAHUN", "PEGAWAI YANG DIBUTUHKAN", "PEGAWAI YANG ADA"]
    rows = [["FORMULIR ANALISIS BEBAN KERJA"], [], titles]
    tasks = {
        DUKCAPIL: [(f"Melayani {name}", minutes, round(rate * 240)) for name, rate, minutes, _ in SERVICES],
        "DINAS PARIWISATA": [("Menyusun kalender acara", 90, 3200), ("Memeriksa usaha wisata", 60, 2600)],
        "DINAS PERPUSTAKAAN DAN KEARSIPAN": [("Mengolah arsip", 30, 9000), ("Melayani pemustaka", 6, 20000)],
        "DINAS PERTANIAN": [("Mendampingi kelompok tani", 120, 2700), ("Mendata lahan", 45, 4200)],
    }
    for number, (unit, heads) in enumerate(UNITS, 1):
        post = "Operator Layanan Operasional" if unit == DUKCAPIL else "Pengelola Data"
        needed = [round(minutes * pieces / 72000, 2) for _, minutes, pieces in tasks[unit]]
        for place, (task, minutes, pieces) in enumerate(tasks[unit]):
            first = place == 0
            rows.append([number if first else "", unit if first else "", post if first else "", task, minutes, 72000, pieces,
                         str(needed[place]).replace(".", ","), heads - 1 if first else ""])
        rows.append(["", "", "JUMLAH", "", "", "", "", str(round(sum(needed), 2)).replace(".", ","), heads - 1])
    return rows


def register(random_, first, last, crew=5):
    """First come, first served; minutes on the clock are half as long again as those without allowance."""
    free = [datetime.datetime.combine(first, datetime.time())] * crew
    rows, number = [], 0
    for day in open_days(first, last):
        opening = datetime.datetime.combine(day, datetime.time(7, 30))
        noon = datetime.datetime.combine(day, datetime.time(11, 30) if day.weekday() == 4 else datetime.time(12))
        after = datetime.datetime.combine(day, datetime.time(13))
        asked = []
        for service in SERVICES:
            asked += [(opening + datetime.timedelta(minutes=int(450 * random_.random() ** 1.5)), service)
                      for _ in range(count(random_, day, service))]
        for arrival, (name, _, minutes, _) in sorted(asked, key=lambda item: (item[0], item[1][0])):
            if noon <= arrival < after:
                arrival = after
            officer = min(range(crew), key=lambda place: (max(free[place], arrival), free[place], place))
            begun = max(free[officer], arrival, opening)
            work = 1.5 * minutes * random_.lognormvariate(-0.125, 0.5)
            end = begun + datetime.timedelta(minutes=work)
            if begun < noon < end:
                end += after - noon
            free[officer] = end
            number += 1
            rows.append([f"R{number:05d}", name, f"{arrival:%d/%m/%Y %H:%M}", f"{end:%d/%m/%Y %H:%M}", f"P0{officer + 1}"])
    return [["No Register", "Layanan", "Diterima", "Selesai", "Petugas"], *rows]


def write(path, rows, head=""):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(head)
        csv.writer(file, delimiter=";", lineterminator="\n").writerows(rows)


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    folder.mkdir(parents=True, exist_ok=True)
    titles = ["TANGGAL", *[name for name, *_ in SERVICES]]
    day = datetime.date
    write(folder / "pegawai.csv", staff(random.Random(1)), "\ufeff")
    write(folder / "abk.csv", workload())
    head = [["REKAPITULASI PELAYANAN HARIAN"], [DUKCAPIL], []]
    write(folder / "kunjungan.csv", head + [titles] + counts(random.Random(2), day(2024, 1, 2), day(2026, 12, 31)))
    write(folder / "register.csv", register(random.Random(3), day(2026, 10, 1), day(2026, 12, 31)))
    write(folder / "kunjungan-2027.csv", head + [titles] + counts(random.Random(4), day(2027, 1, 4), day(2027, 6, 30)))


main()
